import browser from 'webextension-polyfill';
import type { NoPicture } from '../../shared/evidence.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { StoredPicture } from './table.ts';

/** In bytes: a sharp picture of a large screen is a tenth of it. */
const MAX_PICTURE = 4 * 1024 * 1024;
/** In percent, tried in turn until a picture is small enough. */
const QUALITIES = [90, 60];
/** Chrome takes two pictures a second and no more. Milliseconds. */
const PACE = 600;

let last = Number.NEGATIVE_INFINITY;

async function inTurn(): Promise<void> {
  const wait = last + PACE - performance.now();
  if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
  last = performance.now();
}

const bytesOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), character => character.charCodeAt(0));

/** The window of a tab where that tab is the one in front in it, as it is now; null where it is not. */
async function windowOf(tabId: number, address: string): Promise<number | null> {
  const { active, windowId, url } = await browser.tabs.get(tabId);
  const isSame = url === undefined || url === address;
  return active && isSame && windowId !== undefined ? windowId : null;
}

/**
 * Takes a picture of what is seen of a tab, or says why there is none. The browser allows it where the person just
 * called us in that tab, and shows only the tab in front: where another came forward meanwhile, the picture is dropped.
 */
export async function takePicture(tabId: number, address: string): Promise<StoredPicture | NoPicture> {
  for (const quality of QUALITIES) {
    await inTurn();
    const window = await windowOf(tabId, address);
    if (window === null) return 'not-in-front';
    const taken = await browser.tabs.captureVisibleTab(window, { format: 'jpeg', quality }).catch(() => null);
    if (!taken?.startsWith('data:image/jpeg;base64,')) return 'not-allowed';
    if ((await windowOf(tabId, address)) !== window) return 'not-in-front';
    const bytes = bytesOf(taken);
    if (bytes.length <= MAX_PICTURE)
      return { sha256: await sha256(bytes), type: 'image/jpeg', bytes: bytes.buffer };
  }
  return 'too-large';
}
