import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promiseIds, promises } from '@sidenote/contract/promises';
import { describe, expect, test } from 'vitest';
import { proofs } from './all.ts';
import type { Proof, Tests } from './proof.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const placeOf = (tests: Tests) => (typeof tests === 'string' ? tests : tests.in);
const isJourney = (tests: Tests) => placeOf(tests).startsWith('e2e/');

test('every promise has a file of its own here, and no other', () => {
  const files = globSync('r*.ts', { cwd: import.meta.dirname }).map((file) => file.replace('.ts', ''));
  expect(files.toSorted()).toEqual(promiseIds.map((id) => id.toLowerCase()).toSorted());
  expect(Object.keys(proofs)).toEqual(promiseIds);
});

describe.each(Object.entries(proofs) as [keyof typeof proofs, Proof][])('%s', (id, proof) => {
  const { tests, controls, leavesOut, attested, quick } = proof;
  const { shown } = promises[id];

  test('is proved by tests, attested and looked at as the contract tells people', () => {
    expect(tests.length > 0).toBe(shown.some((showing) => showing === 'tests'));
    expect(attested !== undefined).toBe(shown.some((showing) => showing === 'attested'));
  });

  test('names tests that are there', () => {
    for (const one of tests) {
      expect([placeOf(one), existsSync(path.join(root, placeOf(one)))]).toEqual([placeOf(one), true]);
      if (/\.tsx?$/.test(placeOf(one)))
        expect(placeOf(one)).toMatch(isJourney(one) ? /\.spec\.ts$/ : /\.test\.tsx?$/);
    }
  });

  test('has a control where it has tests, and says what it leaves out', () => {
    expect(controls.length > 0).toBe(tests.length > 0);
    expect(leavesOut.length).toBeGreaterThan(0);
    for (const said of [...leavesOut, ...controls.map(({ breaks }) => breaks)])
      expect(said).toMatch(/^[A-Z].*\.$/s);
  });

  test.each(controls)('breaks what is there exactly once: $breaks', ({ file, find, instead, red }) => {
    expect([file, read(file).split(find).length - 1]).toEqual([file, 1]);
    expect(instead).not.toBe(find);
    expect(file).not.toMatch(/\.(test|spec)\.|\/testing\/|^e2e\/|^proofs\/|^scripts\//);
    // The tests that find it are the proof's own: others could be red for reasons that say nothing of it.
    const isOwn = tests.some(
      (one) => placeOf(red) === placeOf(one) || placeOf(red).startsWith(`${placeOf(one)}/`),
    );
    expect([placeOf(red), isOwn]).toEqual([placeOf(red), true]);
    expect(existsSync(path.join(root, placeOf(red)))).toBe(true);
  });

  test('needs no browser where it is quick', () => {
    if (quick === true) expect([...tests, ...controls.map(({ red }) => red)].filter(isJourney)).toEqual([]);
  });
});

test('a test whose name names a promise is among those that prove it', () => {
  const named = globSync(
    '{bench,console,contract,deploy,e2e,engine,gateway,playground,src}/**/*.{test,spec}.{ts,tsx}',
    {
      cwd: root,
      exclude: ['**/node_modules', '**/dist'],
    },
  ).flatMap((file) =>
    [...read(file).matchAll(/^\s*test\(['`](.*\(R\d.*\)).*['`], /gm)].flatMap(([, name = '']) =>
      [...name.matchAll(/\bR\d+\b/g)].map(([id]) => ({ file, name, id })),
    ),
  );
  expect(named.length).toBeGreaterThan(3);
  const proves = ({ file, name, id }: (typeof named)[number]) =>
    promiseIds.some(
      (promise) =>
        promise === id &&
        proofs[promise].tests.some((one: Tests) => {
          const isThere = file === placeOf(one) || file.startsWith(`${placeOf(one)}/`);
          return isThere && (typeof one === 'string' || one.named.test(name));
        }),
    );
  expect(named.filter((one) => !proves(one))).toEqual([]);
});
