import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { beyond } from '../../proofs/beyond.ts';
import { notCoveredPage } from './not-covered-page.ts';

test('docs/not-covered.md is as the proofs and attacks are: npm run not-covered writes it', () => {
  const written = readFileSync(path.join(import.meta.dirname, '../../docs/not-covered.md'), 'utf8');
  expect(written === notCoveredPage()).toBe(true);
});

test('what is beyond every proof is said in sentences, each once', () => {
  const said = beyond.flatMap(({ notShown }) => notShown);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z`].*\.$/);
  expect(new Set(said).size).toBe(said.length);
});
