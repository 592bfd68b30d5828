import type { AdminOrganisation } from '@sidenote/contract/administration';
import { isReason } from '../../change/reason-field.tsx';

/** What an owner has answered so far; nothing is answered for them. */
export interface Decision {
  readonly terms: boolean;
  readonly hipaa: 'yes' | 'no' | undefined;
  readonly reference: string;
  readonly covers: readonly string[];
  readonly reason: string;
}

export const undecided: Decision = { terms: false, hipaa: undefined, reference: '', covers: [], reason: '' };

/** The part of it that is about HIPAA. */
export type HipaaAnswer = Pick<Decision, 'hipaa' | 'reference' | 'covers'>;

/** The answer about HIPAA that is on record. */
export function onRecord({
  hipaaBound,
  agreement,
}: Pick<AdminOrganisation, 'hipaaBound' | 'agreement'>): HipaaAnswer {
  const { reference = '', covers = [] } = agreement ?? {};
  return { hipaa: hipaaBound ? 'yes' : 'no', reference, covers };
}

/** Whether HIPAA binds and no agreement that covers all of these is named. */
export function lacksAgreement(
  { hipaa, reference, covers }: HipaaAnswer,
  processors: readonly string[],
): boolean {
  return hipaa === 'yes' && (reference.trim() === '' || !processors.every((id) => covers.includes(id)));
}

/** Whether an admin’s suspension is all that holds it: the consent is whole, and needs not be given again. */
export function isPaused(organisation: AdminOrganisation, termsInForce: string): boolean {
  const { missing, termsVersion, processors } = organisation;
  if (missing !== 'admin' || termsVersion !== termsInForce) return false;
  return !lacksAgreement(onRecord(organisation), processors);
}

export type StillNeeded =
  | 'missingTerms'
  | 'missingHipaa'
  | 'missingAgreement'
  | 'missingReason'
  | 'missingShorter';

/** What is not answered yet. `processors` are those whom an agreement has to cover. */
export function stillNeeded(decision: Decision, processors: readonly string[]): StillNeeded[] {
  const needed: StillNeeded[] = [];
  if (!decision.terms) needed.push('missingTerms');
  if (decision.hipaa === undefined) needed.push('missingHipaa');
  if (lacksAgreement(decision, processors)) needed.push('missingAgreement');
  if (decision.reason.trim() === '') needed.push('missingReason');
  else if (!isReason(decision.reason)) needed.push('missingShorter');
  return needed;
}
