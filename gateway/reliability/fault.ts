import type { Finding } from './finding.ts';
import type { Need } from './needs.ts';

/** The parts of the surroundings that can be away. */
export const parts = [
  'gateway',
  'database',
  'redis',
  'upstream',
  'identity provider',
  'disk',
  'clock',
  'network',
] as const;

/** One thing that goes wrong while people ask, and what is promised then. */
export interface Fault {
  readonly part: (typeof parts)[number];
  /** What happens, as a row's name. */
  readonly name: string;
  /** What the gateway does meanwhile, in a sentence. */
  readonly mode: string;
  /** What the machine has to have for it. */
  readonly needs?: Need;
  /** Where it is tried besides the ledger and `npm run reliability`: with all tests; or not even by the ledger, as it waits for long. */
  readonly tried?: 'always' | 'alone';
  /** Answers that have begun break off without a code: nobody is left to tell one. */
  readonly breaksOff?: true;
  /** Lets it happen with so many people asking at the same time. Rejects where it cannot be seen to have happened. */
  run(people: number): Promise<Finding>;
}
