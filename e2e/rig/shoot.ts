import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const folder = process.env.SIDENOTE_SCREENS ?? join(import.meta.dirname, '../../test-results/screens');
export const theme = process.env.SIDENOTE_THEME === 'dark' ? 'dark' : 'light';

/** Takes a picture of a state of the panel, and holds the state against the accessibility rules. */
export async function shoot(panel: Page, name: string): Promise<void> {
  const path = join(folder, theme, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await panel.screenshot({ path, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page: panel })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // A panel is no document with regions to jump between; everything of it is in its main part or its header.
    .disableRules(['region'])
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
