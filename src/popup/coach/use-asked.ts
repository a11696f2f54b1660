import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Asked, type Register, type Role, registerOf, type Situation } from '../../care/index.ts';
import type { CoachMemory } from '../../shared/coach-memory.ts';
import type { Crisis } from '../../shared/crisis/crisis.ts';
import type { Summary } from '../../shared/page-state.ts';
import { hear } from '../../ui/hear.ts';
import { seedOf } from '../../ui/seed.ts';
import { usePage } from '../../ui/use-page.ts';
import type { OpenTab } from '../tab.ts';
import { isKindOne, type Subject } from './subject.ts';

interface Known {
  tab: OpenTab;
  summary: Summary;
  subject: Subject;
  memory: CoachMemory;
}

/** What a person said of a comment; the rest is known. */
interface Said {
  role: Role;
  register: Register;
  inGroup: boolean;
  /** Of this thread, when the coach was opened: what is taken now stays while it is being pasted. */
  answered: boolean;
  /** As the person corrected it. */
  situation: Situation | undefined;
}

/** What care is asked about a comment, and what changes it. The same object until something is said anew. */
export function useAsked({ tab, summary, subject, memory }: Known) {
  const { words, settings } = usePage();
  const site = summary.site?.id ?? null;
  const [said, setSaid] = useState<Said>({
    role: memory.role ?? (settings.mode === 'target' ? 'target' : 'bystander'),
    register: registerOf(subject.text, site),
    inGroup: false,
    answered: memory.answered,
    situation: isKindOne(subject) ? 'S13' : undefined,
  });
  const [comment] = useState(() => ({
    text: subject.text,
    scores: subject.scores ?? null,
    thread: summary.thread,
    language: subject.language,
    seed: seedOf(subject.id),
    used: memory.used,
    site,
    title: tab.title,
  }));
  const heard = useHeard(subject.text);
  const { language: speaks } = words;
  const asked: Asked = useMemo(
    () => ({ ...comment, ...said, heard, speaks }),
    [comment, said, heard, speaks],
  );
  return { asked, said, say: (more: Partial<Said>) => setSaid({ ...said, ...more }) };
}

/** Who is in danger by a text as our model hears it; null until it answered. */
function useHeard(text: string): Crisis | null {
  const [heard, setHeard] = useState<Crisis | null>(null);
  useEffect(() => {
    let isOver = false;
    void hear([text]).then(([crisis = null]) => {
      if (!isOver) setHeard(crisis);
    });
    return () => {
      isOver = true;
    };
  }, [text]);
  return heard;
}
