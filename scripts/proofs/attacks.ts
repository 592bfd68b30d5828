import { type AttackClassId, attackClasses } from '../../proofs/attacks/all.ts';
import type { Attack, AttackClass } from '../../proofs/attacks/attack.ts';
import type { Tests } from '../../proofs/proof.ts';
import { isAmong, sayTests } from './among.ts';
import type { Ran } from './reports.ts';

/** What came of one attack: how many cases of it were tried, and how they ended. */
export interface Tried {
  readonly attack: Attack;
  /** Cases that ran. */
  readonly tried: number;
  /** Those that ended as they must. */
  readonly held: number;
  /** Names of those that did not. */
  readonly broke: readonly string[];
  /** Tests that the attack names and of which there is none: their names have changed. What a machine has to skip is not among them. */
  readonly missing: readonly string[];
}

export interface TriedClass {
  readonly id: AttackClassId;
  readonly of: AttackClass;
  readonly tried: readonly Tried[];
}

/**
 * Every attack, with the cases of it that ran. A test may be a case of several.
 *
 * @param mayBeLeftOut whether a run of this kind leaves some of these tests to another
 */
export function triedIn(
  ran: readonly Ran[],
  mayBeLeftOut: (tests: Tests) => boolean = () => false,
): TriedClass[] {
  return (Object.entries(attackClasses) as [AttackClassId, AttackClass][]).map(([id, of]) => ({
    ...{ id, of },
    tried: of.attacks.map((attack) => {
      const cases = ran.filter(
        (one) => one.outcome !== 'skipped' && attack.tests.some((tests) => isAmong(tests, one)),
      );
      const broke = cases.filter(({ outcome }) => outcome === 'failed');
      return {
        ...{ attack, tried: cases.length, held: cases.length - broke.length },
        broke: broke.map(({ file, name }) => `${file}: ${name}`),
        missing: attack.tests
          .filter((tests) => !mayBeLeftOut(tests) && !ran.some((one) => isAmong(tests, one)))
          .map(sayTests),
      };
    }),
  }));
}

/** Attacks that nothing shows to be held: a case broke, or one that is named was not tried. */
export function openIn(classes: readonly TriedClass[]): Tried[] {
  return classes.flatMap(({ tried }) =>
    tried.filter(({ missing, broke }) => missing.length > 0 || broke.length > 0),
  );
}

/** The numbers of some attacks. */
export function countsOf(tried: readonly Tried[]) {
  const sum = (some: readonly Tried[], of: 'tried' | 'held') => some.reduce((all, one) => all + one[of], 0);
  const ending = (end: Attack['end']) => tried.filter(({ attack }) => attack.end === end);
  return {
    attacks: tried.length,
    tried: sum(tried, 'tried'),
    refused: sum(ending('refused'), 'held'),
    survived: sum(ending('survived'), 'held'),
    broke: sum(tried, 'tried') - sum(tried, 'held'),
  };
}
