/** Draws the extension's icons from the mark, in all sizes, with the browser that the tests use. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/rig/browser.ts';

const root = join(import.meta.dirname, '..');
const mark = (size: number) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect x="1" y="1" width="30" height="30" rx="7" fill="#2f5d50"/>
    <path d="M8 7.5h16v12.2L19.2 24.5H8z" fill="#f4f7f5"/>
    <path d="M24 19.7h-4.8v4.8z" fill="#9fcdbd"/>
    <path d="M11.5 12.5h9M11.5 16.5h5.5" stroke="#2f5d50" stroke-width="2" stroke-linecap="round" fill="none"/>
  </svg>`;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('Chromium is missing: apt-get install chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${mark(size)}`,
  );
  writeFileSync(join(root, 'public/icons', `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
