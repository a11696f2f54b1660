import type { EvidenceRecord } from '../../shared/evidence.ts';
import { kindNames } from '../../ui/kinds.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { usePage } from '../../ui/use-page.ts';

/** An address as a link where it is one of the web, and always to be read. */
function Address({ text }: { text: string }) {
  return /^https?:\/\//i.test(text) ? <OutsideLink href={text}>{text}</OutsideLink> : <bdi>{text}</bdi>;
}

/** What is known of a kept text besides its words. */
export function RecordFacts({ record: { facts, sha256 } }: { record: EvidenceRecord }) {
  const { words } = usePage();
  const lines = [
    [words.say('proofPage'), facts.address && <Address text={facts.address} />],
    [words.say('proofLink'), facts.permalink && <Address text={facts.permalink} />],
    [words.say('proofWritten'), facts.time && <bdi>{facts.time}</bdi>],
    [words.say('proofSaved'), facts.savedAt],
    [words.say('proofKinds'), kindNames(facts.kinds, words).join(', ')],
    [words.say('proofPrint'), <code key="hash">{sha256}</code>],
  ] as const;
  return (
    <dl class="record-list">
      {lines.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
