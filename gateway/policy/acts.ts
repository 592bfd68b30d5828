import type { Agreement } from '@sidenote/contract/administration';
import { terms } from '@sidenote/contract/terms';
import type { OrganisationStanding } from './organisation.ts';
import { isCovered } from './state.ts';

/** Why an act of an admin cannot be carried out. */
export type ActRefusal = 'terms_outdated' | 'hipaa_no_baa';

export interface OptIn {
  /** Version of the terms that the admin has read and accepts. */
  readonly termsVersion: string;
  /** Sub-processors that the organisation's text could go to. */
  readonly processors: readonly string[];
  readonly now: number;
}

/** Opts an organisation in: the terms in force accepted, and covered by an agreement where HIPAA binds it. */
export function optIn(
  standing: OrganisationStanding,
  { termsVersion, processors, now }: OptIn,
): OrganisationStanding | ActRefusal {
  if (termsVersion !== terms.version) return 'terms_outdated';
  if (!isCovered(standing, processors)) return 'hipaa_no_baa';
  return { ...standing, switch: 'on', termsVersion, termsAcceptedAt: now };
}

/** Opts an organisation out. Always possible: tightening needs nobody's leave. */
export function optOut(standing: OrganisationStanding): OrganisationStanding {
  return { ...standing, switch: 'off' };
}

/** Holds an opt-in for a while; the terms stay accepted. An organisation that is off stays off. */
export function suspend(standing: OrganisationStanding): OrganisationStanding {
  return standing.switch === 'off' ? standing : { ...standing, switch: 'suspended' };
}

/** Ends that hold under the consent that was given, which has to be whole still. What was not held stays as it is. */
export function resume(
  standing: OrganisationStanding,
  processors: readonly string[],
): OrganisationStanding | ActRefusal {
  if (standing.switch !== 'suspended') return standing;
  if (standing.termsVersion !== terms.version) return 'terms_outdated';
  if (!isCovered(standing, processors)) return 'hipaa_no_baa';
  return { ...standing, switch: 'on' };
}

/** Says whether HIPAA binds an organisation, and which agreement is on record. An opt-in that lacks it is suspended. */
export function setHipaa(
  standing: OrganisationStanding,
  { bound, agreement }: { bound: boolean; agreement: Agreement | null },
): OrganisationStanding {
  return { ...standing, hipaaBound: bound, agreement };
}
