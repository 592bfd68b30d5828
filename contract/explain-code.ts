import type { BlockReason } from './block-reasons.ts';
import type { Coded, Told } from './coded.ts';
import { type Code, codedOf, type Fault } from './faults.ts';
import { faults } from './locales/en/faults.ts';
import { reasons } from './locales/en/reasons.ts';

/** The sentence and next step for a code, in English: what a gateway answers with. A browser speaks by its messages. */
export function explain(code: Code): Coded & Told {
  const told: Told = Object.hasOwn(faults, code) ? faults[code as Fault] : reasons[code as BlockReason];
  return { ...codedOf(code), ...told };
}
