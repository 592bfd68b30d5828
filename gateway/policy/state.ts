import type { OptInState } from '@sidenote/contract/policy';
import { terms } from '@sidenote/contract/terms';
import type { Organisation, OrganisationStanding } from './organisation.ts';

/** What an opt-in rests on and lacks now. */
export type Missing = 'admin' | 'terms' | 'agreement';

export interface Standing {
  readonly state: OptInState;
  /** Why it is suspended; null in every other state. */
  readonly missing: Missing | null;
}

/** An organisation with the state that its switch, the terms and its agreements come to. */
export type RuledOrganisation = Organisation & Standing;

/**
 * Whether an organisation is opted in right now: its own switch, the terms in force (R23), and, where HIPAA binds it,
 * an agreement that covers every sub-processor its text could go to (R20). `processors` are the ids of those.
 */
export function standingOf(of: OrganisationStanding, processors: readonly string[]): Standing {
  if (of.switch === 'off') return { state: 'off', missing: null };
  const missing = missingOf(of, processors);
  return missing === null ? { state: 'on', missing } : { state: 'suspended', missing };
}

function missingOf(of: OrganisationStanding, processors: readonly string[]): Missing | null {
  if (of.switch === 'suspended') return 'admin';
  if (of.termsVersion !== terms.version) return 'terms';
  return isCovered(of, processors) ? null : 'agreement';
}

/**
 * Whether something may be done for an organisation that shows nobody a text, such as asking apps for what is in its graph: it is
 * opted in under the terms in force, not held by an admin, and has an agreement where HIPAA binds it.
 */
export function isOptedIn(of: OrganisationStanding): boolean {
  return standingOf(of, []).state === 'on';
}

/** Whether HIPAA does not bind the organisation, or its agreement covers all of these sub-processors. */
export function isCovered(
  { hipaaBound, agreement }: Pick<OrganisationStanding, 'hipaaBound' | 'agreement'>,
  processors: readonly string[],
): boolean {
  return !hipaaBound || (agreement !== null && processors.every((id) => agreement.covers.includes(id)));
}

/** The organisation together with its state. */
export function ruled(organisation: Organisation, processors: readonly string[]): RuledOrganisation {
  return { ...organisation, ...standingOf(organisation, processors) };
}
