import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plantedBugs } from '../../fuzz/controls.ts';
import { brokenBy } from '../proofs/tree-copy.ts';
import { findPlanted } from './planted.ts';

const root = path.join(import.meta.dirname, '..', '..');

test.each(plantedBugs)('is in a source as it is: $breaks', (bug) => {
  const source = readFileSync(path.join(root, bug.file), 'utf8');
  expect(brokenBy(bug, source)).not.toBe(source);
});

test('a bug that is planted in the renderer is found', async () => {
  // Packages are looked for from where the script stands.
  const results = path.join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  const beneath = mkdtempSync(path.join(results, 'planted-'));
  onTestFinished(() => rmSync(beneath, { recursive: true, force: true }));
  const bug = plantedBugs.find(({ file }) => file === 'contract/markdown/html.ts');
  if (bug === undefined) throw new Error('It is among the planted ones.');
  const { crash } = await findPlanted({ ...bug, within: 5_000 }, beneath, 7);
  expect(crash?.said).toMatch(/^No element of ours/);
});
