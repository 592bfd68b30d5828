import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { PROVING } from '@sidenote/gateway/testing/proving';
import { expect, test } from 'vitest';
import { proofs } from '../../proofs/all.ts';
import { attackClasses } from '../../proofs/attacks/all.ts';
import type { AttackClass } from '../../proofs/attacks/attack.ts';
import type { Proof } from '../../proofs/proof.ts';
import { isAmong, placeOf, sayTests } from './among.ts';
import { hasLeftOut, LONG } from './of-proofs-alone.ts';
import { inOwnTemp } from './own-temp.ts';

const root = path.join(import.meta.dirname, '../..');
const run = [
  ...Object.values<Proof>(proofs).flatMap(({ tests }) => tests),
  ...Object.values<AttackClass>(attackClasses).flatMap(({ attacks }) =>
    attacks.flatMap(({ tests }) => tests),
  ),
];

interface Suite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tags: readonly string[];
  }[];
  readonly suites?: readonly Suite[];
}

/** Files of journeys that are left out, or some of them. Others may want an extension that is not built yet. */
const files = globSync('e2e/**/*.spec.ts', { cwd: root }).filter((file) => hasLeftOut(path.join(root, file)));

/** The journeys of those files, as Playwright lists them: in a temporary folder of its own, where nobody else compiles the same. */
async function journeysOf(files: readonly string[]) {
  const listed = await inOwnTemp(async (temp) => {
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'node_modules/@playwright/test/cli.js'),
        'test',
        ...files,
        '--list',
        '--reporter=json',
      ],
      {
        ...{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
        // Printed, so that a report that lies there stays.
        env: { PATH: process.env.PATH, TMPDIR: temp, [PROVING]: '1' },
      },
    );
    return JSON.parse(await text(child.stdout)) as Suite & { readonly errors: readonly object[] };
  });
  expect(listed.errors).toEqual([]);
  const specsOf = ({ specs = [], suites = [] }: Suite): NonNullable<Suite['specs']> => [
    ...specs,
    ...suites.flatMap(specsOf),
  ];
  return specsOf(listed).map(({ title, file, tags }) => ({
    file: `e2e/${file}`,
    name: title,
    isLeftOut: tags.includes(LONG.slice(1)) || file.includes('.prove.'),
  }));
}

test('every journey that `npm test` leaves out is run by the ledger or among the attacks', async () => {
  const journeys = await journeysOf(files);
  const left = journeys.filter(({ isLeftOut }) => isLeftOut);
  expect(left.length).toBeGreaterThan(5);
  expect(left.length).toBeLessThan(journeys.length);
  expect(left.filter((one) => !run.some((tests) => isAmong(tests, one)))).toEqual([]);
  // A run that leaves some of them out cannot notice that one is called otherwise now.
  const named = run.filter((tests) => files.includes(placeOf(tests)));
  expect(named.filter((tests) => !journeys.some((one) => isAmong(tests, one))).map(sayTests)).toEqual([]);
}, 120_000);
