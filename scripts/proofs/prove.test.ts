import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PromiseId, promiseIds } from '@sidenote/contract/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proofs } from '../../proofs/all.ts';
import type { Control, Proof } from '../../proofs/proof.ts';
import { ledgerJson } from './ledger-json.ts';
import { ledgerPage } from './ledger-page.ts';
import { ledgerText, sumOf } from './ledger-text.ts';
import { type Proved, prove } from './prove.ts';

const root = path.join(import.meta.dirname, '../..');
/** Tests that take no time, and a source that they read. */
const quick = { in: 'gateway/imports.test.ts', named: /limits\/window/ };
const window = 'gateway/limits/window.ts';
const source = readFileSync(path.join(root, window), 'utf8');
const control = (changes: Partial<Control>): Control => ({
  ...{
    breaks: 'Nothing.',
    file: window,
    find: 'WINDOW_SECONDS = 61',
    instead: 'WINDOW_SECONDS = 62',
    red: quick,
  },
  ...changes,
});
const proof = (changes: Partial<Proof>): Proof => ({
  ...{ tests: [quick], leavesOut: ['Everything else.'], controls: [control({})] },
  ...changes,
});

const quickIds = promiseIds.filter((id) => proofs[id].quick === true);

/** The quick rows as they are, and under the ids of others what must never be green. */
const given = new Map<PromiseId, Proof>([
  ...quickIds.map((id): [PromiseId, Proof] => [id, proofs[id]]),
  ['R1', { tests: [], controls: [], leavesOut: ['Nothing shows it yet.'] }],
  ['R2', proof({ tests: [{ in: quick.in, named: /no test has this name/ }] })],
  ['R3', proof({})],
  ['R4', proof({ controls: [control({ find: 'export function slide', instead: 'export fnction slide' })] })],
  ['R5', proof({ controls: [control({ red: { in: quick.in, named: /no test has this name/ } })] })],
]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-proving-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const proving = (
  wanted: ReadonlyMap<PromiseId, Proof>,
  signal: AbortSignal,
  ended?: (what: string) => void,
) =>
  prove({
    ...{ root, proofs: wanted, results: path.join(folder, 'results'), beneath: folder, copies: 2, signal },
    tell: { now: () => undefined, ended: ended ?? (() => undefined) },
  });
const copies = () => readdirSync(folder).filter((name) => name.startsWith('sidenote-prove-'));

describe('the quick part of the ledger', () => {
  let proved: Proved;
  // A run of its own for each control: longer than a test, on a busy machine.
  beforeAll(async () => {
    proved = await proving(given, new AbortController().signal);
  }, 300_000);
  const row = (id: PromiseId) => proved.rows.find((one) => one.id === id);

  test('is proved, and every control of it turns red', () => {
    expect(quickIds.length).toBeGreaterThan(5);
    for (const id of quickIds) {
      expect([id, row(id)?.state, row(id)?.why]).toEqual([id, 'proved', []]);
      expect(row(id)?.controls.map(({ isRed }) => isRed)).toEqual(proofs[id].controls.map(() => true));
    }
  });

  test.each<[PromiseId, string, RegExp]>([
    ['R1', 'not-covered', /^Nothing shows it yet/],
    ['R2', 'failed', /^No test ran/],
    ['R3', 'control-green', /stayed green/],
    ['R5', 'control-green', /No test ran/],
  ])('says of %s that it is %s, and why', (id, state, why) => {
    expect([row(id)?.state, row(id)?.why[0]]).toEqual([state, expect.stringMatching(why)]);
  });

  test('takes no source that cannot run for a break that was found', () => {
    // These tests read sources and run none: a break of the grammar alone is nothing to them.
    expect(row('R4')?.state).toBe('control-green');
  });

  test('breaks copies alone, and leaves none', () => {
    expect(readFileSync(path.join(root, window), 'utf8')).toBe(source);
    expect(copies()).toEqual([]);
  });

  test('is told as text, as a page and as what a gateway reads', () => {
    const commit = { commit: 'a'.repeat(40), changed: false };
    const text = ledgerText(proved.rows, ({ id }) => `${id}.json`);
    expect(text).toContain('✓ R7   proved: A text is used for its own answer');
    expect(text).toContain('1 of 1 control red');
    expect(text).toContain('✗ R3   control did not turn red');
    expect(sumOf(proved.rows)).toContain(
      `${quickIds.length + 5} promises: ${quickIds.length} proved, 1 not covered, 1 failed, 3 control did not turn red`,
    );
    const page = ledgerPage({ rows: proved.rows, at: 0, seconds: 1, commit, evidenceOf: () => 'a"<b>.json' });
    expect(page).toContain('a&quot;&lt;b&gt;.json');
    expect(page).not.toMatch(/<script|https?:\/\/|>undefined</);
    expect(ledgerJson(proved, { at: 1, ...commit }, ({ id }) => `${id}.json`)).toMatchObject({
      notCovered: ['R1'],
      promises: {
        R7: { state: 'proved', evidence: 'R7.json', failed: 0, controls: { red: 1, green: 0 } },
        R2: { state: 'failed', passed: 0, failed: 1, controls: { red: 0, green: 1 } },
        R3: { state: 'control-green', failed: 0, controls: { red: 0, green: 1 } },
      },
    });
  });
});

test('who stops it is told, and no copy is left', async () => {
  const stopping = new AbortController();
  // The tests of the tree have ended: copies are next.
  const stopped = proving(new Map([['R7', proofs.R7]]), stopping.signal, () =>
    setImmediate(() => stopping.abort()),
  );
  await expect(stopped).rejects.toThrow();
  expect(copies()).toEqual([]);
}, 300_000);
