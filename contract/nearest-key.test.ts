import { expect, test } from 'vitest';
import { managedPolicyKeys } from './managed-keys.ts';
import { nearestKey } from './nearest-key.ts';

test.each([
  ['gatewayUrl', 'gatewayUrl'],
  ['gatewayURL', 'gatewayUrl'],
  ['gateway_url', 'gatewayUrl'],
  ['gateway', 'gatewayUrl'],
  ['gatwayUrl', 'gatewayUrl'],
  ['organisationId', undefined],
  ['orgID', 'orgId'],
  ['enable', 'enabled'],
  ['allowedSite', 'allowedSites'],
  ['allowSites', 'allowedSites'],
  ['blocked-sites', 'blockedSites'],
  ['hippaMode', 'hipaaMode'],
  ['maxSelectionChar', 'maxSelectionChars'],
  ['oidcClientID', 'oidcClientId'],
  ['constructor', undefined],
  ['', undefined],
  ['😀', undefined],
])('%j was probably meant to be %j', (typed, key) => {
  expect(nearestKey(typed, managedPolicyKeys)).toBe(key);
});

test('a name of a million letters is answered at once', () => {
  expect(nearestKey('a'.repeat(1_000_000), managedPolicyKeys)).toBeUndefined();
});
