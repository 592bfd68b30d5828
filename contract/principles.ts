import type { PromiseId } from './promises.ts';
import type { Principle } from './safeguards.ts';

/** By which promises each principle of responsible technology is kept (R28). Each of them is shown on the Trust screen. */
export const principlePromises = {
  transparency: ['R17', 'R18', 'R25', 'R26', 'R33', 'R37'],
  trust: ['R5', 'R8', 'R9', 'R11', 'R13', 'R15', 'R16'],
  accountability: ['R21', 'R22', 'R23', 'R35'],
  'human-centricity': ['R2', 'R6', 'R27', 'R29', 'R38'],
  teamwork: ['R3', 'R4', 'R30', 'R34'],
} as const satisfies Readonly<Record<Principle, readonly PromiseId[]>>;
