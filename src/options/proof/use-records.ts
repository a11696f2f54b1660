import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceOverview, EvidencePage, EvidenceQuery } from '../../shared/evidence-answers.ts';
import { send } from '../../shared/messages.ts';

/** Lines shown at first, and more with each press. */
const PAGE = 50;
/** Milliseconds after the last key of a search. */
const TYPED = 200;

export type Filter = Pick<EvidenceQuery, 'hostname' | 'tag' | 'text'>;
const NO_FILTER: Filter = { hostname: '', tag: '', text: '' };

export interface Records {
  /** Null until it is read; `failed` when storage does not answer. */
  overview: EvidenceOverview | 'failed' | null;
  page: EvidencePage | null;
  filter: Filter;
  setFilter(filter: Filter): void;
  /** Shows more lines; resolves with how many. */
  more(): Promise<number>;
  /** Reads everything again, after a change. */
  refresh(): Promise<void>;
}

/** The list of what is kept, a page at a time, newest first. What a later question overtook is dropped. */
export function useRecords(): Records {
  const [overview, setOverview] = useState<Records['overview']>(null);
  const [page, setPage] = useState<EvidencePage | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const turn = useRef(0);

  const load = useCallback(async (wanted: Filter, limit = PAGE) => {
    const mine = ++turn.current;
    const found = await send('evidenceList', { ...wanted, before: null, limit }).catch(() => null);
    if (mine !== turn.current) return;
    if (found) setPage(found);
    else setOverview('failed');
  }, []);
  const look = useCallback(async () => {
    setOverview(await send('evidenceOverview').catch(() => 'failed' as const));
  }, []);

  useEffect(() => {
    // The lines first: counting everything takes longer.
    void load(NO_FILTER).then(look);
  }, [load, look]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => void load(filter), TYPED);
    return () => clearTimeout(timer);
  }, [filter, load]);

  return {
    overview,
    page,
    filter,
    setFilter,
    async more() {
      if (!page || page.next === null) return 0;
      const mine = ++turn.current;
      const query = { ...filter, before: page.next, limit: PAGE };
      const found = await send('evidenceList', query).catch(() => null);
      if (!found || mine !== turn.current) return 0;
      setPage({ rows: [...page.rows, ...found.rows], next: found.next });
      return found.rows.length;
    },
    async refresh() {
      await Promise.all([load(filter, Math.max(PAGE, page?.rows.length ?? 0)), look()]);
    },
  };
}
