import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';

/** The part of the options on proof, as a person uses it. */

/** Presses the button of these words in a part of the page, which may be out of view. */
export const pressIn = (page, part, label) =>
  page.evaluate(
    (part, label) =>
      [...document.querySelectorAll(`${part} button`)].find(one => one.innerText.trim() === label).click(),
    part,
    label,
  );

/** Presses a button that exports, and unpacks the file that a person would find among their downloads. */
export async function exportFrom(page, label) {
  await page.evaluate(() => {
    window.given = null;
    const address = URL.createObjectURL;
    URL.createObjectURL = file => {
      window.file = file;
      return address.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = function () {
      window.given = this.download;
    };
  });
  await pressIn(page, '#proof .row', label);
  const name = await page.until('the file', () => window.given);
  assert.match(name, /^cybercare-proof-\d{4}-\d\d-\d\d\.zip$/);
  const packed = await page.evaluate(async () => {
    let binary = '';
    for (const byte of new Uint8Array(await window.file.arrayBuffer())) binary += String.fromCharCode(byte);
    return btoa(binary);
  });
  return unzipSync(Buffer.from(packed, 'base64'));
}
