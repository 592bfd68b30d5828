import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { proofs } from '../../proofs/all.ts';
import { attackClasses } from '../../proofs/attacks/all.ts';
import type { AttackClass } from '../../proofs/attacks/attack.ts';
import type { Proof } from '../../proofs/proof.ts';
import { isAmong } from './among.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const run = [
  ...Object.values<Proof>(proofs).flatMap(({ tests }) => tests),
  ...Object.values<AttackClass>(attackClasses).flatMap(({ attacks }) =>
    attacks.flatMap(({ tests }) => tests),
  ),
];

/** The journeys of a file that are marked as long, by their titles, with a word in place of what a title is made of. */
function longIn(file: string): string[] {
  return [...read(file).matchAll(/\btest\(\s*(?:'([^']+)'|`([^`]+)`),\s*(?:[^,]* : )?long,/g)].map(
    ([, plain, made = '']) => plain ?? made.replaceAll(/\$\{[^}]*\}/g, 'some'),
  );
}

test('every journey that `npm test` leaves out is run by the ledger or among the attacks', () => {
  const files = globSync('e2e/**/*.spec.ts', { cwd: root }).filter((file) => read(file).includes('{ long }'));
  const left = files.flatMap((file) => longIn(file).map((name) => ({ file, name })));
  expect(left.length).toBeGreaterThan(5);
  // None is overlooked.
  const marks = files.flatMap((file) => [...read(file).matchAll(/\blong,\s*async/g)]);
  expect(left).toHaveLength(marks.length);
  expect(left.filter((one) => !run.some((tests) => isAmong(tests, one)))).toEqual([]);
});
