import { terms } from '@sidenote/contract/terms';
import { describe, expect, test } from 'vitest';
import { optIn, optOut, resume, setHipaa, suspend } from './acts.ts';
import { closedStanding, type Organisation, type OrganisationStanding } from './organisation.ts';
import { isOptedIn, ruled, standingOf } from './state.ts';

const opted: Partial<OrganisationStanding> = {
  switch: 'on',
  termsVersion: terms.version,
  termsAcceptedAt: 1,
};
const covering = (...covers: string[]) => ({ reference: 'BAA 7', recordedAt: 1, covers });
const standing = (changes: Partial<OrganisationStanding>) => ({ ...closedStanding, ...changes });

describe('the state of an opt-in', () => {
  test.each<[string, Partial<OrganisationStanding>, readonly string[], string, string | null]>([
    ['nobody ever opted in', {}, ['a'], 'off', null],
    ['opted in under the terms in force', opted, ['a'], 'on', null],
    [
      'opted in under terms that were replaced',
      { ...opted, termsVersion: '1999-01' },
      [],
      'suspended',
      'terms',
    ],
    ['switched on without any terms', { ...opted, termsVersion: null }, [], 'suspended', 'terms'],
    ['held by an admin', { ...opted, switch: 'suspended' }, [], 'suspended', 'admin'],
    ['opted out, whatever was accepted', { ...opted, switch: 'off' }, [], 'off', null],
    ['bound by HIPAA, without an agreement', { ...opted, hipaaBound: true }, ['a'], 'suspended', 'agreement'],
    [
      'with an agreement that leaves one out',
      { ...opted, hipaaBound: true, agreement: covering('a') },
      ['a', 'b'],
      'suspended',
      'agreement',
    ],
    [
      'with an agreement that covers everyone',
      { ...opted, hipaaBound: true, agreement: covering('a', 'b') },
      ['b', 'a'],
      'on',
      null,
    ],
    [
      'bound by HIPAA, though nothing leaves the gateway, needs the agreement with us',
      { ...opted, hipaaBound: true },
      [],
      'suspended',
      'agreement',
    ],
    ['not bound, with sub-processors', opted, ['a', 'b'], 'on', null],
  ])('%s', (_name, changes, processors, state, missing) => {
    expect(standingOf(standing(changes), processors)).toEqual({ state, missing });
  });

  test('is told beside everything else of the organisation', () => {
    const organisation = { id: 'acme', ...standing({ ...opted, switch: 'suspended' }) } as Organisation;
    expect(ruled(organisation, [])).toEqual({ ...organisation, state: 'suspended', missing: 'admin' });
  });

  test.each<[string, Partial<OrganisationStanding>, boolean]>([
    ['opted in', opted, true],
    ['never opted in', {}, false],
    ['held by an admin', { ...opted, switch: 'suspended' }, false],
    // Nobody's text goes anywhere then, so that the agreement need cover nobody; there has to be one.
    ['bound by HIPAA, with any agreement', { ...opted, hipaaBound: true, agreement: covering() }, true],
    ['bound by HIPAA, without one', { ...opted, hipaaBound: true }, false],
  ])('lets what shows nobody a text be done: %s', (_name, changes, may) => {
    expect(isOptedIn(standing(changes))).toBe(may);
  });
});

describe('an act', () => {
  const now = 7;
  const optInWith = (changes: Partial<OrganisationStanding>, termsVersion: string = terms.version) =>
    optIn(standing(changes), { termsVersion, processors: ['a'], now });

  test('of opting in is refused under other terms, and without an agreement where HIPAA binds', () => {
    expect(optInWith({}, '1999-01')).toBe('terms_outdated');
    expect(optInWith({ hipaaBound: true })).toBe('hipaa_no_baa');
    expect(optInWith({})).toMatchObject({ switch: 'on', termsVersion: terms.version, termsAcceptedAt: now });
  });

  test('of tightening never loosens', () => {
    expect(optOut(standing(opted)).switch).toBe('off');
    expect(suspend(standing(opted)).switch).toBe('suspended');
    expect(suspend(standing({})).switch).toBe('off');
  });

  test.each<[string, Partial<OrganisationStanding>, unknown]>([
    ['goes on under the consent it had', opted, 'on'],
    ['needs the terms in force', { ...opted, termsVersion: '1999-01' }, 'terms_outdated'],
    ['needs the agreement that HIPAA asks for', { ...opted, hipaaBound: true }, 'hipaa_no_baa'],
  ])('of resuming %s', (_name, changes, comesTo) => {
    const resumed = resume(standing({ ...changes, switch: 'suspended' }), ['a']);
    expect(typeof resumed === 'string' ? resumed : resumed.switch).toBe(comesTo);
  });

  test('of binding by HIPAA keeps the agreement, and changes nothing else', () => {
    const before = standing(opted);
    const agreement = covering('a');
    expect(setHipaa(before, { bound: true, agreement })).toEqual({ ...before, hipaaBound: true, agreement });
    expect(setHipaa(before, { bound: false, agreement: null })).toEqual(before);
  });

  test('of resuming leaves alone what nobody suspended', () => {
    for (const own of ['on', 'off'] as const) {
      const untouched = standing({ switch: own });
      expect(resume(untouched, ['a'])).toBe(untouched);
    }
  });
});
