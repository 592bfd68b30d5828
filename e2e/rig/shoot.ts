import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The accessibility rules that every state is held against. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A panel is no document with regions to jump between; everything of it is in its main part or its header. */
export const axeExempt = ['region'];

const folder = process.env.SIDENOTE_SCREENS ?? join(import.meta.dirname, '../../test-results/screens');
export const theme = process.env.SIDENOTE_THEME === 'dark' ? 'dark' : 'light';

/** Takes a picture of a state of the panel, and holds the state against the accessibility rules. */
export async function shoot(panel: Page, name: string): Promise<void> {
  await panel.screenshot({ path: pictureOf(name), animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page: panel })
    .withTags(axeTags)
    .disableRules(axeExempt)
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Where the picture of a state goes. */
export function pictureOf(name: string): string {
  const path = join(folder, theme, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
