/** Draws the extension's icons from the mark, in all sizes, with the browser that the tests use. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/rig/browser.ts';

const root = join(import.meta.dirname, '..');
/** On a grid of 16, so that all edges but the fold's are sharp in every size; the green stands out in a dark toolbar as well. */
const mark = (size: number) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
    <rect width="16" height="16" rx="3.5" fill="#336b5c"/>
    <path d="M3 3h10v7l-3 3H3z" fill="#f7faf8"/>
    <path d="M13 10h-3v3z" fill="#a6d3c4"/>
    <path d="M5 5h6v1H5zM5 8h4v1H5z" fill="#2f5d50"/>
  </svg>`;

const executablePath = findChromium();
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
