import { expect, test } from 'vitest';
import { organisationAt } from '../../testing/organisation-at.ts';
import {
  type Decision,
  isPaused,
  lacksAgreement,
  onRecord,
  type StillNeeded,
  stillNeeded,
  undecided,
} from './decision.ts';

const unbound: Decision = { ...undecided, terms: true, hipaa: 'no', reason: 'Decided by the board' };
const bound: Decision = { ...unbound, hipaa: 'yes', reference: 'BAA-7', covers: ['one', 'two'] };

test.each<[what: string, decision: Decision, needed: readonly StillNeeded[]]>([
  ['nothing is answered at first', undecided, ['missingTerms', 'missingHipaa', 'missingReason']],
  ['all is answered', unbound, []],
  ['all is answered, with an agreement', bound, []],
  ['the terms are not accepted', { ...unbound, terms: false }, ['missingTerms']],
  ['a reason of spaces', { ...unbound, reason: '  ' }, ['missingReason']],
  ['a reason of as many characters as one may have', { ...unbound, reason: 'x'.repeat(500) }, []],
  ['a reason of more', { ...unbound, reason: 'x'.repeat(501) }, ['missingShorter']],
  ['an agreement without a reference', { ...bound, reference: ' ' }, ['missingAgreement']],
  ['an agreement that leaves one out', { ...bound, covers: ['one'] }, ['missingAgreement']],
])('%s', (_what, decision, needed) => {
  expect(stillNeeded(decision, ['one', 'two'])).toEqual(needed);
});

test('the answer on record is the one that is changed', () => {
  const agreement = { reference: 'BAA-7', recordedAt: 1, covers: ['one'] };
  const answer = onRecord({ hipaaBound: true, agreement });
  expect(answer).toEqual({ hipaa: 'yes', reference: 'BAA-7', covers: ['one'] });
  expect([lacksAgreement(answer, ['one']), lacksAgreement(answer, ['one', 'two'])]).toEqual([false, true]);
  expect(lacksAgreement(onRecord({ hipaaBound: false, agreement: null }), ['one'])).toBe(false);
});

const held = { ...organisationAt(1).value, state: 'suspended', missing: 'admin', termsVersion: '2' } as const;
test.each<[what: string, organisation: Parameters<typeof isPaused>[0], is: boolean]>([
  ['suspended by an admin', held, true],
  ['under terms that were replaced', { ...held, termsVersion: '1' }, false],
  ['without the agreement that HIPAA asks for', { ...held, hipaaBound: true }, false],
  ['for another reason', { ...held, missing: 'agreement' }, false],
  ['not at all', { ...held, state: 'on', missing: null }, false],
])('%s: whether that is a pause', (_what, organisation, is) => {
  expect(isPaused(organisation, '2')).toBe(is);
});
