import browser, { type Tabs } from 'webextension-polyfill';
import type { CommentPlace, SaveOutcome, Testimony } from '../../shared/evidence-answers.ts';
import { sendToFrame } from '../../shared/messages.ts';
import { takePicture } from './picture.ts';
import { type Camera, nothingSaved, save, type ToSave } from './save.ts';
import type { EvidenceStore } from './store.ts';

/** How records name who wrote them. */
export const toolName = (): string => `Cybercare ${browser.runtime.getManifest().version}`;

export const hostnameOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : '';

const keyOf = (frameId: number, id: string): string => `${frameId} ${id}`;

function byFrame(comments: readonly CommentPlace[]): Map<number, string[]> {
  const frames = new Map<number, string[]>();
  for (const { id, frameId } of comments) frames.set(frameId, [...(frames.get(frameId) ?? []), id]);
  return frames;
}

function toSave(tab: Tabs.Tab, frameId: number, page: Testimony): ToSave[] {
  const address = tab.url ?? page.address;
  return page.comments.map(({ id, text, author, permalink, time, language, kinds, scores }) => ({
    key: keyOf(frameId, id),
    seen: {
      tool: toolName(),
      words: text,
      ...{ author, address, permalink, time, language, kinds, scores },
      title: tab.title ?? page.title,
      site: {
        id: page.site?.id ?? null,
        name: page.site?.name ?? null,
        hostname: hostnameOf(address) || page.hostname,
      },
    },
  }));
}

/** Takes pictures of a tab whose page shows the words for that moment, where they are covered. */
const cameraFor = (tabId: number, address: string): Camera => ({
  async take(keys) {
    const [frame = '0'] = (keys[0] ?? '').split(' ');
    const frameId = Number(frame);
    const ids = keys.filter(key => key.startsWith(`${frame} `)).map(key => key.slice(frame.length + 1));
    const seen = await sendToFrame(tabId, frameId, 'pose', { ids }).catch((): string[] => []);
    if (!seen.includes(ids[0] ?? '')) return { picture: 'not-in-view', keys: [] };
    return { picture: await takePicture(tabId, address), keys: seen.map(id => keyOf(frameId, id)) };
  },
});

/** Keeps comments of a tab, in the words its own page says they have. */
export async function saveFromTab(
  store: EvidenceStore,
  tabId: number,
  comments: readonly CommentPlace[],
  pictured: boolean,
): Promise<SaveOutcome> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return nothingSaved('gone');
  if (tab.incognito) return nothingSaved('private');
  const frames = byFrame(comments);
  const found = await Promise.all(
    [...frames].map(async ([frameId, ids]) => {
      const page = await sendToFrame(tabId, frameId, 'testify', { ids }).catch(() => null);
      return page ? toSave(tab, frameId, page) : [];
    }),
  );
  const words = found.flat();
  if (words.length === 0) return nothingSaved('gone');
  try {
    return await save(store, words, pictured ? cameraFor(tabId, tab.url ?? '') : null);
  } finally {
    for (const frameId of frames.keys()) void sendToFrame(tabId, frameId, 'endPose').catch(() => null);
  }
}
