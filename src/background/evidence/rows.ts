import { type EvidenceRecord, parseEvidence } from '../../shared/evidence.ts';
import type { EvidenceQuery, EvidenceRow } from '../../shared/evidence-answers.ts';

/** Records read from storage at a time. */
const CHUNK = 200;

const idOf = (stored: unknown): number => Number((stored as { id?: unknown } | null)?.id);

/** A stored record as a line of the list; a damaged one still has its line. */
export function rowOf(stored: unknown): EvidenceRow {
  const record = parseEvidence(stored);
  return {
    id: record?.id ?? idOf(stored),
    broken: record === null,
    author: record?.facts.author ?? null,
    hostname: record?.facts.site.hostname ?? '',
    siteName: record?.facts.site.name ?? null,
    savedAt: record?.facts.savedAt ?? '',
    kinds: record?.facts.kinds ?? [],
    tags: record?.tags ?? [],
    noted: record !== null && record.note !== '',
    pictured: record !== null && record.facts.picture !== null,
  };
}

/** A text without letter case and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const searchable = ({ facts, note, tags }: EvidenceRecord): string =>
  folded([facts.words, facts.author, facts.title, facts.address, facts.site.name, note, ...tags].join('\n'));

/** Says of stored records whether a query means them. A damaged one is meant where nothing is looked for. */
export function matcher({ hostname, tag, text }: EvidenceQuery): (stored: unknown) => boolean {
  const wanted = folded(text.trim());
  if (!hostname && !tag && !wanted) return () => true;
  return stored => {
    const record = parseEvidence(stored);
    return (
      record !== null &&
      (!hostname || record.facts.site.hostname === hostname) &&
      (!tag || record.tags.includes(tag)) &&
      (!wanted || searchable(record).includes(wanted))
    );
  };
}

/** Walks stored records from the newest to the oldest, in chunks, until `visit` says it has enough. */
export async function walkBack(
  ids: readonly number[],
  between: (first: number, last: number) => Promise<unknown[]>,
  visit: (stored: unknown, id: number) => 'more' | 'enough',
): Promise<void> {
  for (let end = ids.length; end > 0; end -= CHUNK) {
    const chunk = ids.slice(Math.max(0, end - CHUNK), end);
    const stored = await between(chunk[0] as number, chunk.at(-1) as number);
    for (const one of stored.reverse()) if (visit(one, idOf(one)) === 'enough') return;
  }
}
