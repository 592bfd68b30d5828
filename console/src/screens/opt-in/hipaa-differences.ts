import type { AdminOrganisation } from '@sidenote/contract/administration';
import type { Difference } from '../../change/draft.ts';
import { say, sayRow } from '../../locales/say.ts';
import { hipaaOf } from './hipaa-of.ts';

type OnRecord = Pick<AdminOrganisation, 'hipaaBound' | 'agreement'>;

/** What was on record about HIPAA, and what is. */
export function hipaaDifferences(before: OnRecord, after: OnRecord): Difference[] {
  const told = [
    { what: say('optIn.hipaaTitle'), before: hipaaOf(before), after: hipaaOf(after) },
    { what: say('optIn.agreementCovers'), before: covered(before), after: covered(after) },
  ];
  return told.filter((one) => one.before !== one.after);
}

function covered({ agreement }: OnRecord): string {
  return agreement === null || agreement.covers.length === 0
    ? say('scope.emptyList')
    : sayRow(agreement.covers.toSorted());
}
