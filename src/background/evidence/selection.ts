import type { Menus, Tabs } from 'webextension-polyfill';
import type { SaveOutcome } from '../../shared/evidence-answers.ts';
import { decide, type Policy } from '../../shared/policy.ts';
import type { Verdict } from '../../shared/verdict.ts';
import { takePicture } from './picture.ts';
import { nothingSaved, save } from './save.ts';
import type { EvidenceStore } from './store.ts';
import { hostnameOf, toolName } from './tab.ts';

/** What a selection is judged by. */
interface Judging {
  judge(text: string): Promise<Verdict>;
  policy(): Promise<Policy>;
}

/** Keeps the words a person selected, with a picture of the tab: they see them as they select them. */
export async function saveSelection(
  store: EvidenceStore,
  { selectionText = '', pageUrl }: Pick<Menus.OnClickData, 'selectionText' | 'pageUrl'>,
  tab: Tabs.Tab | undefined,
  { judge, policy }: Judging,
): Promise<SaveOutcome> {
  if (tab?.id === undefined) return nothingSaved('gone');
  const { id: tabId, incognito, title = null } = tab;
  if (incognito) return nothingSaved('private');
  if (selectionText.trim() === '') return nothingSaved('empty');
  const address = tab.url ?? pageUrl ?? '';
  // The picture first: by the time the words are judged, something else may be in front.
  const picture = await takePicture(tabId, address);
  const verdict = await judge(selectionText).catch(() => null);
  const scored = verdict?.kind === 'scored' ? verdict : null;
  const seen = {
    tool: toolName(),
    words: selectionText,
    ...{ author: null, address, title, permalink: null, time: null },
    site: { id: null, name: null, hostname: hostnameOf(address) },
    language: scored?.language ?? null,
    kinds: scored ? decide(scored, await policy()).categories : [],
    scores: scored?.scores ?? null,
  };
  return save(store, [{ key: '', seen }], { take: async keys => ({ picture, keys: [...keys] }) });
}
