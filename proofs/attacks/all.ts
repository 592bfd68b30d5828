import { answer } from './answer.ts';
import type { AttackClass } from './attack.ts';
import { faults } from './faults.ts';
import { identity } from './identity.ts';
import { limits } from './limits.ts';
import { page } from './page.ts';
import { policy } from './policy.ts';
import { requests } from './requests.ts';
import { upstream } from './upstream.ts';

/** Everything that is tried, by its kind, from the page to the machines. */
export const attackClasses = {
  page,
  answer,
  identity,
  policy,
  requests,
  upstream,
  faults,
  limits,
} as const satisfies Record<string, AttackClass>;

export type AttackClassId = keyof typeof attackClasses;
