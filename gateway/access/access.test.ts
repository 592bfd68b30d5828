import { expect, test } from 'vitest';
import { configSchema, type GatewayConfigInput } from '../config.ts';
import { type Issuer, issuerSchema } from '../identity/issuer.ts';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { ruled } from '../policy/state.ts';
import { registrySchema } from '../providers/registry.ts';
import { routingOf } from '../providers/routing.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { type AccessParts, accessTo } from './access.ts';

const issuer = (changes: Partial<Issuer> = {}): Issuer => ({
  ...issuerSchema.parse({
    ...{ issuer: 'https://login.acme.test', audience: 'https://gateway.acme.test' },
    ...{ clientIds: ['sidenote'], organisationClaim: 'org' },
  }),
  ...changes,
});
const configured = (changes: GatewayConfigInput = {}) => ({ config: configSchema.parse(changes) });
const organisation = ruled(
  {
    ...{ ...closedRules, ...closedStanding, id: 'acme', name: 'Acme', region: null },
    ...{ policyVersion: 1, updatedAt: 1, actions: ['summarise'] },
  },
  [],
);
const routing = routingOf(registrySchema.parse(registryOf([attestedProvider('https://m.example/v1')])), 'eu');
const given = (changes: Partial<AccessParts> = {}): AccessParts => ({
  ...{ ...configured(), organisation, issuer: issuer(), routing, routes: [], leaves: [] },
  ...changes,
});

/** Each adds one way of seeing something, and says what the page then says. */
const added: [name: string, change: Partial<AccessParts>, says: object][] = [
  [
    'a token for metrics',
    configured({ operations: { metrics: { tokenFile: 'token' } } }),
    { operations: { metrics: 'token' } },
  ],
  [
    'an address for metrics',
    configured({ operations: { metrics: { listen: { port: 9 } } } }),
    { operations: { metrics: 'own-address' } },
  ],
  [
    'a collector of traces',
    configured({ operations: { traces: { endpoint: 'https://traces.acme.test/v1?key=secret' } } }),
    { operations: { traces: 'traces.acme.test' } },
  ],
  [
    'a directory',
    configured({
      organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: 'a'.repeat(64) }],
    }),
    { directory: true },
  ],
  [
    'a longer time for records',
    configured({ retention: { interactionDays: 1_000 } }),
    { kept: expect.arrayContaining([{ what: 'records', person: 'pseudonym', days: 1_000 }]) },
  ],
  [
    'another issuer',
    { issuer: issuer({ issuer: 'https://else.test' }) },
    { issuer: { issuer: 'https://else.test' } },
  ],
  [
    'another claim for people',
    { issuer: issuer({ personClaim: 'oid' }) },
    { issuer: { personClaim: 'oid' } },
  ],
  [
    'a role for a group',
    { issuer: issuer({ roles: { admins: 'owner' } }) },
    { issuer: { roleMap: [{ value: 'admins', role: 'owner' }] } },
  ],
  [
    'a route for admins',
    { routes: [{ method: 'GET', url: '/v1/admin/new', rule: 'owns', doc: undefined }] },
    { routes: [{ path: '/v1/admin/new', roles: ['owner'], fresh: true }] },
  ],
  [
    'a provider',
    {
      routing: routingOf(
        registrySchema.parse(
          registryOf([
            attestedProvider('https://m.example/v1'),
            attestedProvider('https://n.example/v1', { id: 'more', name: 'More Models' }),
          ]),
        ),
        'eu',
      ),
    },
    { answerers: [{ provider: 'Example Models' }, { provider: 'More Models' }] },
  ],
  [
    'a webhook',
    {
      leaves: [
        {
          ...{ kind: 'webhook', id: '00000000-0000-4000-8000-000000000001', name: 'SIEM', state: 'on' },
          ...{ host: 'siem.acme.test', since: 1, classes: ['audit'] },
        },
      ],
    },
    { leaves: [{ host: 'siem.acme.test' }] },
  ],
  [
    'a connector',
    {
      leaves: [
        {
          ...{ kind: 'connector', id: '00000000-0000-4000-8000-000000000001', app: 'github', name: 'Code' },
          ...{ host: 'api.github.com', state: 'on', since: 1 },
          classes: ['objects', 'participants', 'access-lists'],
        },
      ],
    },
    { leaves: [{ host: 'api.github.com', classes: ['objects', 'participants', 'access-lists'] }] },
  ],
];

test.each(added)('%s is told once it is there, and not before', (_name, change, says) => {
  expect(accessTo(given())).not.toMatchObject(says);
  const told = accessTo(given(change));
  expect(told).toMatchObject(says);
  expect(JSON.stringify(told)).not.toContain('secret');
});
