import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackClasses } from '../../proofs/attacks/all.ts';
import type { AttackClass } from '../../proofs/attacks/attack.ts';
import { placeOf } from './among.ts';
import { countsOf, openIn, triedIn } from './attacks.ts';
import { attacksMarkdown, attacksText } from './attacks-text.ts';
import { hasLeftOut } from './of-proofs-alone.ts';
import type { Ran } from './reports.ts';

const ran = (name: string, changes: Partial<Ran> = {}): Ran => ({
  ...{ file: 'gateway/identity/attacks.test.ts', name, outcome: 'passed', seconds: 0, messages: [] },
  ...changes,
});
const first = 'the gateway refuses a token: alg none';
const cases = [ran(first), ran('the gateway refuses a token: HS512 with the public key')];
const ofIdentity = (tests: readonly Ran[]) => triedIn(tests).find(({ id }) => id === 'identity')?.tried ?? [];
const algorithms = (tests: readonly Ran[]) =>
  ofIdentity(tests).find(({ attack }) => attack.tries.startsWith('No algorithm'));

describe('the report of attacks', () => {
  test('counts the cases of each attack that ran, and how they ended', () => {
    expect(algorithms(cases)).toMatchObject({ tried: 2, held: 2, broke: [] });
    expect(countsOf(ofIdentity(cases))).toMatchObject({ tried: 2, refused: 2, survived: 0, broke: 0 });
    expect(attacksText(triedIn(cases))).toContain(
      '2 cases: 2 held of what is refused, 0 of what is survived',
    );
  });

  test('names a case that broke, and calls its attack open', () => {
    const broken = [...cases, ran('the gateway refuses a token: alg None', { outcome: 'failed' })];
    expect(algorithms(broken)).toMatchObject({ tried: 3, held: 2 });
    expect(openIn(triedIn(broken)).some(({ attack }) => attack.tries.startsWith('No algorithm'))).toBe(true);
    const markdown = attacksMarkdown({ classes: triedIn(broken), commit: undefined, at: 0 });
    expect(markdown).toContain(
      'Broke: gateway/identity/attacks.test.ts: the gateway refuses a token: alg None',
    );
    expect(attacksText(triedIn(broken))).toContain('1 BROKE');
  });

  test('calls an attack open of which a test that is named is none any more', () => {
    const skipped = [ran(first, { outcome: 'skipped' })];
    expect(algorithms(skipped)).toMatchObject({ tried: 0, missing: [expect.stringContaining('token.test')] });
    expect(algorithms([])?.missing).toHaveLength(2);
    const all = Object.values(attackClasses) as readonly AttackClass[];
    expect(openIn(triedIn([]))).toHaveLength(all.flatMap(({ attacks }) => attacks).length);
  });

  test('does not miss what a run of this kind leaves to another', () => {
    const idle = 'e2e/firefox/idle.spec.ts';
    const missed = (classes: ReturnType<typeof triedIn>) =>
      openIn(classes).some(({ missing }) => missing.some((tests) => tests.includes(idle)));
    expect(missed(triedIn([]))).toBe(true);
    expect(missed(triedIn([], (tests) => placeOf(tests) === idle))).toBe(false);
  });

  test('knows the files of which some is left out', () => {
    const isLeft = (file: string) => hasLeftOut(path.join(import.meta.dirname, '../..', file));
    const left = ['e2e/firefox/idle.spec.ts', 'e2e/canary.prove.spec.ts', 'gateway/canary.prove.test.ts'];
    expect(left.map(isLeft)).toEqual([true, true, true]);
    expect(
      ['e2e/journey.spec.ts', 'gateway/canary.test.ts', 'e2e/none.spec.ts', 'e2e/editors'].map(isLeft),
    ).toEqual([false, false, false, false]);
  });
});
