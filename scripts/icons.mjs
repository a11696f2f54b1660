// Draws the toolbar icons from the sign: node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../src/icons/', import.meta.url);

const sign = await readFile(new URL('sign.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${sign}`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
