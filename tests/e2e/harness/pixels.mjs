import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How far a colour may be off in each part: browsers manage colours. */
const TOLERANCE = 8;

/** How many pixels of what is seen of a page have a colour: what is drawn out of reach of every script. */
export async function countPixels(page, [red, green, blue]) {
  const folder = mkdtempSync(join(tmpdir(), 'cybercare-'));
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  const picture = readFileSync(file).toString('base64');
  rmSync(folder, { recursive: true });
  return page.evaluate(
    async (picture, wanted, tolerance) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((part, i) => Math.abs(data[at + i] - part) <= tolerance)) count++;
      return count;
    },
    picture,
    [red, green, blue],
    TOLERANCE,
  );
}
