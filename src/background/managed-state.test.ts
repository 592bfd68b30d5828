import { neededValues as stored } from '@sidenote/contract/testing/needed-values';
import { describe, expect, test } from 'vitest';
import { consequenceOf, type InstallType, type ManagedState, managedStateOf } from './managed-state.ts';
import type { Owner } from './storage.ts';
import { openToAll } from './testing/allowed-question.ts';

describe('what an answer of managed storage means', () => {
  const cases: readonly [string, Record<string, unknown>, InstallType, ManagedState['state']][] = [
    ['nothing, installed by policy', {}, 'admin', 'loading'],
    ['nothing, installed beside the browser', {}, 'sideload', 'loading'],
    ['nothing, installed by a person', {}, 'normal', 'unmanaged'],
    ['nothing, loaded unpacked', {}, 'development', 'unmanaged'],
    ['nothing, installed in a way nobody knows', {}, 'other', 'unmanaged'],
    ['a policy, installed by policy', stored, 'admin', 'ready'],
    ['a policy, installed by a person', stored, 'normal', 'ready'],
    ['a mistake, installed by policy', { ...stored, orgId: 7 }, 'admin', 'invalid'],
    ['a mistake, installed by a person', { ...stored, orgId: 7 }, 'normal', 'invalid'],
    ['one key only', { enabled: true }, 'admin', 'invalid'],
  ];

  test.each(cases)('%s', (_, values, installType, state) => {
    expect(managedStateOf(values, installType).state).toBe(state);
  });
});

const pinned = { ...openToAll, oidcIssuer: 'https://login.example', oidcClientId: 'sidenote' };
const ready = (change: object = {}): ManagedState => ({
  state: 'ready',
  policy: { ...pinned, ...change },
  missing: [],
});
const invalid: ManagedState = {
  state: 'invalid',
  problems: [{ key: 'orgId', problem: 'missing', expected: 'an id' }],
  policyVersion: undefined,
};
const loading: ManagedState = { state: 'loading' };
const unmanaged: ManagedState = { state: 'unmanaged' };

const member: Owner = {
  gatewayUrl: pinned.gatewayUrl,
  orgId: pinned.orgId,
  issuer: pinned.oidcIssuer,
  clientId: pinned.oidcClientId,
  subject: 'kim',
};
const stranger: Owner = { ...member, orgId: undefined };

describe('what follows from a change', () => {
  const cases: readonly [
    string,
    ManagedState | undefined,
    ManagedState,
    Owner | undefined,
    ReturnType<typeof consequenceOf>,
  ][] = [
    ['the first word of a browser that started', undefined, ready(), undefined, 'checked-again'],
    ['a policy arrives', loading, ready(), undefined, 'checked-again'],
    ['the same again', ready(), ready(), member, 'nothing'],
    ['still none', loading, loading, undefined, 'nothing'],
    ['a list changes', ready(), ready({ blockedSites: ['hr.example'] }), member, 'checked-again'],
    ['switched off', ready(), ready({ enabled: false }), member, 'checked-again'],
    ['a mistake', ready(), invalid, member, 'checked-again'],
    ['the mistake is mended', invalid, ready(), member, 'checked-again'],
    ['another organisation behind a mistake', invalid, ready({ orgId: 'globex' }), member, 'wiped'],
    ['another gateway', ready(), ready({ gatewayUrl: 'https://other.example' }), member, 'wiped'],
    ['another organisation', ready(), ready({ orgId: 'globex' }), member, 'wiped'],
    ['another provider', ready(), ready({ oidcIssuer: 'https://other.example' }), member, 'wiped'],
    ['another client', ready(), ready({ oidcClientId: 'other' }), member, 'wiped'],
    [
      'another organisation, nobody signed in',
      ready(),
      ready({ orgId: 'globex' }),
      undefined,
      'checked-again',
    ],
    [
      'the provider is named that was used',
      ready({ oidcIssuer: '*', oidcClientId: '*' }),
      ready(),
      member,
      'checked-again',
    ],
    [
      'the provider is named no more',
      ready(),
      ready({ oidcIssuer: '*', oidcClientId: '*' }),
      member,
      'checked-again',
    ],
    ['the policy is removed', ready(), loading, member, 'wiped'],
    ['the policy is removed where a person installed it', ready(), unmanaged, member, 'wiped'],
    ['a policy comes over a typed gateway', unmanaged, ready(), stranger, 'wiped'],
    ['nobody manages it, as before', unmanaged, unmanaged, stranger, 'nothing'],
    ['who signed in before the browser restarted', undefined, unmanaged, stranger, 'checked-again'],
    [
      'a change missed while no worker ran',
      ready({ orgId: 'globex' }),
      ready({ orgId: 'globex' }),
      member,
      'wiped',
    ],
  ];

  test.each(cases)('%s', (_, before, after, owner, consequence) => {
    expect(consequenceOf(before, after, owner)).toBe(consequence);
  });
});
