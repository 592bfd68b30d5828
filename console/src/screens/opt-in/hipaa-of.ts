import type { AdminOrganisation } from '@sidenote/contract/administration';
import { say, sayDay } from '../../locales/say.ts';

/** What is on record about HIPAA, in a sentence. */
export function hipaaOf({
  hipaaBound,
  agreement,
}: Pick<AdminOrganisation, 'hipaaBound' | 'agreement'>): string {
  if (!hipaaBound) return say('optIn.hipaaUnbound');
  if (agreement === null) return say('optIn.hipaaLacking');
  return say('optIn.hipaaBound', { reference: agreement.reference, day: sayDay(agreement.recordedAt) });
}
