import browser from 'webextension-polyfill';
import { ModelMissingError } from './errors.ts';

/** Reads the files of a model by name. In the extension from its package, in Node from a folder. */
export interface ModelFiles {
  /** @throws ModelMissingError */
  read(name: string): Promise<ArrayBuffer>;
}

/**
 * Files inside the extension's own package. The one place where the extension uses `fetch`, and with an
 * address of its own only.
 */
export const extensionFiles = (
  folder: 'bilingual' | 'google' | 'rewriter' | 'distress' = 'bilingual',
): ModelFiles => ({
  async read(name) {
    const address = browser.runtime.getURL(`models/${folder}/${name}`);
    // Firefox answers for a file that is not there too, and fails when it is read.
    const bytes = await fetch(address)
      .then(response => (response.ok ? response.arrayBuffer() : undefined))
      .catch(() => undefined);
    if (!bytes) throw new ModelMissingError(`The model's file ${name} is not in the package.`);
    return bytes;
  },
});
