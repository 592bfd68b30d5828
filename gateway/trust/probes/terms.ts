import { terms } from '@sidenote/contract/terms';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether an opt-in rests on the terms in force (R23). */
export const termsAreAccepted: Probe = ({ organisation: { state, switch: own, termsVersion } }) => {
  if (own === 'off') return holds('terms_unasked', {});
  if (termsVersion === terms.version) return holds('terms_accepted', { version: terms.version });
  return (state === 'on' ? fails : holds)('terms_outdated', { version: terms.version });
};
