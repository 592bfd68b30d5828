import { expect, test } from 'vitest';
import { countsAfter, type Outcome, outcomes, outcomeToldSchema } from './outcomes.ts';

test.each<[before: Outcome | undefined, counts: readonly Outcome[]]>([
  [undefined, ['inserted', 'replaced', 'copied', 'discarded', 'put_back']],
  ['inserted', ['inserted', 'replaced', 'put_back']],
  ['replaced', ['inserted', 'replaced', 'put_back']],
  ['copied', ['inserted', 'replaced', 'copied', 'put_back']],
  ['discarded', ['inserted', 'replaced', 'copied', 'discarded', 'put_back']],
  ['put_back', ['inserted', 'replaced', 'copied', 'put_back']],
])('after %s, %j counts', (before, counts) => {
  expect(outcomes.filter((now) => countsAfter(before, now))).toEqual(counts);
});

const told = { requestId: '3f2b8a9e-6c1d-4e5f-8a7b-9c0d1e2f3a4b', outcome: 'copied', version: 5 };

test.each<[string, Record<string, unknown>, boolean]>([
  ['an outcome', {}, true],
  ['a version that is none', { version: 0 }, false],
  ['no version', { version: undefined }, false],
  ['another outcome', { outcome: 'liked' }, false],
  ['a text', { text: 'It said …' }, false],
  ['a length', { chars: 12 }, false],
])('%s: %j is taken: %s', (_name, changes, taken) => {
  expect(outcomeToldSchema.safeParse({ ...told, ...changes }).success).toBe(taken);
});
