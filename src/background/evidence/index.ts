import type { Menus, Tabs } from 'webextension-polyfill';
import type { SaveOutcome } from '../../shared/evidence-answers.ts';
import { type Handlers, nothing } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Verdict } from '../../shared/verdict.ts';
import { database } from './database.ts';
import { parseDelete, parseId, parseNote, parseQuery, parseSave } from './requests.ts';
import { nothingSaved } from './save.ts';
import { saveSelection } from './selection.ts';
import { evidenceStore } from './store.ts';
import { saveFromTab } from './tab.ts';

const store = evidenceStore(database);

/** Changes wait for each other, so that two presses at once keep one record. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const changed = changing.then(change);
  changing = changed.catch(() => undefined);
  return changed;
}

/** What came of the last entry of the menu, until the popup takes it. */
let saved: Promise<SaveOutcome> | null = null;

async function takeSaved(): Promise<SaveOutcome | null> {
  const taken = saved;
  const outcome = await taken;
  if (saved === taken) saved = null;
  return outcome;
}

/** Answers “Save as proof” on a selection; the popup then says what came of it. */
export function keepSelection(
  clicked: Pick<Menus.OnClickData, 'selectionText' | 'pageUrl'>,
  tab: Tabs.Tab | undefined,
  judging: { judge(text: string): Promise<Verdict>; policy(): Promise<Policy> },
): void {
  saved = inTurn(() => saveSelection(store, clicked, tab, judging)).catch(() => nothingSaved('no-storage'));
}

/** Room in bytes, as far as the browser tells it. */
async function room(): Promise<{ used: number | null; room: number | null }> {
  const { usage = null, quota = null } = (await navigator.storage?.estimate().catch(() => null)) ?? {};
  return { used: usage, room: quota };
}

/** What our pages may ask of the proof that is kept. */
export const evidenceHandlers: Handlers = {
  saveEvidence: {
    from: ['page'],
    parse: parseSave,
    answer: ({ tabId, comments, picture }) => inTurn(() => saveFromTab(store, tabId, comments, picture)),
  },
  savedSelection: { from: ['page'], parse: nothing, answer: () => takeSaved() },
  evidenceList: { from: ['page'], parse: parseQuery, answer: query => store.list(query) },
  evidenceDetails: { from: ['page'], parse: parseId, answer: ({ id }) => store.details(id) },
  evidenceOverview: {
    from: ['page'],
    parse: nothing,
    answer: async () => ({ ...(await store.overview()), ...(await room()) }),
  },
  noteEvidence: {
    from: ['page'],
    parse: parseNote,
    answer: async ({ id, note, tags }) => {
      await inTurn(() => store.note(id, note, tags));
      return null;
    },
  },
  deleteEvidence: {
    from: ['page'],
    parse: parseDelete,
    answer: ({ ids }) => inTurn(() => store.remove(ids)),
  },
};
