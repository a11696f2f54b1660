import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import type { Language } from '../shared/verdict.ts';
import { modelNotice } from '../ui/model-notice.ts';
import { usePage } from '../ui/use-page.ts';
import { Dancer } from './dancer.tsx';
import { type ShownMode, startDemonstration } from './demonstration.ts';
import { THREADS } from './thread.ts';

const TONES = 5;
/** By then the model was loaded, or could not be, in milliseconds. */
const JUDGED_BY = 4000;

/** A thread of our own that the real scanner, judge and presenter work on. */
export function DemonstrationThread({ language }: { language: Language }) {
  const { words, settings } = usePage();
  const mode: ShownMode = settings.mode === 'gentle' ? 'gentle' : 'reader';
  const wanted = useRef(mode);
  const showMode = useRef<(mode: ShownMode) => void>(() => undefined);
  const root = useRef<HTMLElement>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { video, comments } = THREADS[language];

  useEffect(() => {
    const stop = new AbortController();
    const tellHowItWent = async () => {
      const status = await send('modelStatus');
      if (!stop.signal.aborted) setNotice(modelNotice(status, words));
    };
    const begin = async () => {
      if (!root.current) return;
      showMode.current = await startDemonstration({
        root: root.current,
        mode: wanted.current,
        signal: stop.signal,
      });
      showMode.current(wanted.current);
      setTimeout(() => void tellHowItWent().catch(() => undefined), JUDGED_BY);
    };
    begin().catch(() => setNotice(words.say('modelFailedNotice')));
    return () => stop.abort();
  }, [words]);

  useEffect(() => {
    wanted.current = mode;
    showMode.current(mode);
  }, [mode]);

  // One and the same tree for as long as it stands: the presenter writes in it, so Preact must not look again.
  const thread = useMemo(
    () => (
      <ol class="thread">
        {comments.map((comment, index) => (
          <li class="comment" data-comment-id={comment.id} key={comment.id}>
            <span class={`avatar tone-${index % TONES}`} aria-hidden="true">
              {comment.author.slice(0, 1).toUpperCase()}
            </span>
            <span class="author">{comment.author}</span>
            <div class="words">{comment.text}</div>
          </li>
        ))}
      </ol>
    ),
    [comments],
  );

  return (
    <section class="demonstration card" aria-labelledby="thread-title" ref={root}>
      <p class="small soft">{words.say('threadAbout')}</p>
      <div class="video">
        <Dancer />
        <div>
          <h2 id="thread-title" class="video-title">
            {video.title}
          </h2>
          <p class="small">{video.by}</p>
        </div>
      </div>
      {thread}
      {notice && <p class="notice">{notice}</p>}
    </section>
  );
}
