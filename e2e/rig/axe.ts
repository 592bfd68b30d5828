import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The accessibility rules that every state is held against. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A panel is no document with regions to jump between; everything of it is in its main part or its header. */
export const axeExempt = ['region'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * The rules of accessibility that the page breaks, or what is in it of a selector, each with the elements that do. In the
 * dark only colours are another matter: the tree is the same, and was looked at in the light.
 */
export async function brokenRules(
  page: Page,
  theme: 'light' | 'dark' = 'light',
  within = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ tags, exempt, colours, within }) => {
      const { violations } = await window.axe.run(within, {
        runOnly: colours ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags },
        rules: colours ? {} : Object.fromEntries(exempt.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
        selectors: false,
        // The panel loads nothing from elsewhere.
        preload: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { tags: axeTags, exempt: axeExempt, colours: theme === 'dark', within },
  );
}
