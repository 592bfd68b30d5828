import type { BlockReason } from '@sidenote/contract/block-reasons';
import { BLOCKED_HEADER, readBlocked } from '@sidenote/contract/blocked-on-device';
import { beforeEach, expect, test } from 'vitest';
import { ask } from '../../testing/jobs.ts';
import type { CachedPolicy, Owner } from '../storage.ts';
import { organisation } from '../testing/allowed-question.ts';
import { stubManagedBrowser } from '../testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { countBlocked, tellBlocked } = await import('./blocked-counts.ts');

const owner: Owner = {
  ...{ gatewayUrl: 'https://gateway.example', orgId: 'acme', issuer: 'https://login.example' },
  ...{ clientId: 'sidenote', subject: 'mira' },
};
const known: CachedPolicy = { etag: undefined, fetchedAt: 0, policy: organisation, owner };
const told = async (policy: CachedPolicy | undefined = known) =>
  readBlocked((await tellBlocked(policy)).headers[BLOCKED_HEADER]).map(({ reason, told }) => [reason, told]);

beforeEach(() => browser.session.clear());

test('what was stopped is counted by reason, and told once', async () => {
  for (const reason of ['site_not_allowed', 'hipaa_blocked', 'site_not_allowed'] as const)
    await countBlocked(ask, reason);
  expect(await told()).toEqual([
    ['site_not_allowed', 2],
    ['hipaa_blocked', 1],
  ]);
  expect(await told()).toEqual([]);
});

test('what did not arrive is told again, with what was stopped meanwhile', async () => {
  await countBlocked(ask, 'site_not_allowed');
  const telling = await tellBlocked(known);
  await countBlocked(ask, 'site_not_allowed');
  await telling.told(false);
  expect(await told()).toEqual([['site_not_allowed', 2]]);
});

test('two questions at once do not tell it twice', async () => {
  await countBlocked(ask, 'site_not_allowed');
  const both = await Promise.all([told(), told()]);
  expect(both.flat()).toEqual([['site_not_allowed', 1]]);
});

test.each<[string, CachedPolicy | undefined]>([
  ['an organisation whose rules are not known', undefined],
  ['one that has not opted in', { ...known, policy: { ...organisation, state: 'off' } }],
  ['one that is suspended', { ...known, policy: { ...organisation, state: 'suspended' } }],
  [
    'another than the policy of this browser names',
    { ...known, policy: { ...organisation, orgId: 'other' } },
  ],
])('%s is told nothing', async (_name, policy) => {
  await countBlocked(ask, 'site_not_allowed');
  expect((await tellBlocked(policy)).headers).toEqual({});
});

test.each<[reason: BlockReason, inPrivate: boolean]>([
  ['policy_invalid', false],
  ['disabled_by_admin', false],
  ['not_opted_in', false],
  ['wrong_organisation', false],
  ['site_not_allowed', true],
])('%s in a private window: %s is not counted', async (reason, inPrivate) => {
  await countBlocked(inPrivate ? { ...ask, inPrivate } : ask, reason);
  expect([...browser.session]).toEqual([]);
});
