import { provenanceHeaders } from '@sidenote/contract/provenance';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Described, operationsOf, type Sent } from '../conformance/operations.ts';
import { openapiDocument } from '../operations/openapi.ts';
import { listInteractions } from '../storage/interactions.ts';
import { type EchoUpstream, startEchoUpstream } from '../testing/echo-upstream.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { atRandom } from '../testing/proving.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { fillTenantGraph, switchTenantGraph, type TenantGraph } from '../testing/tenant-graph.ts';
import { startTwoTenants, type Tenant, type TwoTenants } from '../testing/two-tenants.ts';
import { forgedRequests } from './forgeries.ts';

const { seed, runs } = atRandom;

let upstream: EchoUpstream;
let two: TwoTenants;
let operations: readonly Described[];
let graphs: readonly TenantGraph[];

beforeAll(async () => {
  upstream = await startEchoUpstream();
});
afterAll(() => upstream.close());

/** On PostgreSQL row-level security is a second lock; what the routes themselves let through is seen on SQLite. */
const databases = [
  { database: 'SQLite', numRuns: runs, urlOf: async () => ({}) },
  {
    database: 'PostgreSQL',
    numRuns: Math.ceil(runs / 5),
    urlOf: async () => ({ databaseUrl: (await freshDatabase()).url }),
  },
] as const;

const credentials = ['user', 'owner', 'directory'] as const;
type Credential = (typeof credentials)[number];

function tokenOf(tenant: Tenant, credential: Credential): Promise<string> {
  if (credential === 'directory') return Promise.resolve(tenant.directoryToken);
  return credential === 'owner' ? tenant.token('owner', 'owner') : tenant.token('person-0');
}

async function send({ method, path, headers, body }: Sent, token: string): Promise<Response> {
  return fetch(two.gateway.url + path, {
    method,
    redirect: 'manual',
    headers: { ...headers, authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: body as BodyInit }),
  });
}

/** One request that is answered; gives its id. */
async function ask(tenant: Tenant, person: string): Promise<string> {
  const body = {
    model: 'improve-writing',
    messages: [{ role: 'user', content: `A text of ${tenant.mark}.` }],
    metadata: { site: tenant.site, product: 'jira', object_type: 'issue', format: 'plain' },
  };
  const headers = { 'content-type': 'application/json' };
  const sent = { method: 'POST', path: '/v1/chat/completions', headers, body: JSON.stringify(body) };
  const response = await send(sent, await tenant.token(person));
  await response.arrayBuffer();
  return response.headers.get(provenanceHeaders.requestId) ?? '';
}

/** What is on record of an organisation: ids that a stranger might have learned, and ids that nobody told them. */
async function idsOf({ id }: Tenant) {
  const read = () => two.gateway.storage.inOrganisation(id, (db) => listInteractions(db, id));
  await expect.poll(async () => (await read()).length).toBeGreaterThan(5);
  const records = await read();
  const known = records.slice(0, 3).flatMap(({ requestId, person }) => [requestId, person]);
  const others = records.slice(3).flatMap(({ requestId, person }) => [requestId, person]);
  return { known, unknown: others.filter((one) => !known.includes(one)) };
}

/** What somebody of an organisation is told around something that they worked on in the project that nobody else knows. */
async function aroundOf(tenant: Tenant, { unknown: [container] }: TenantGraph): Promise<string> {
  const object = `${container}-3`;
  const ref = { app: 'jira', site: tenant.site, type: 'work-item', object, container };
  const headers = { 'content-type': 'application/json' };
  const asked = {
    method: 'POST',
    path: '/v1/graph/around',
    headers,
    body: JSON.stringify({ ref, people: [] }),
  };
  return (await send(asked, await tenant.token('person-0'))).text();
}

const sides = [
  ['the first', 0, 1],
  ['the second', 1, 0],
] as const;

describe.each(databases)('on $database', ({ urlOf, numRuns }) => {
  describe.each(sides)('%s organisation with the other one’s ids in its requests', (_name, own, foreign) => {
    // A gateway of their own: who asks for its rules is noted seconds later, which would look like what the others did.
    beforeAll(async () => {
      two = await startTwoTenants(upstream.baseUrl, await urlOf());
      const filled: TenantGraph[] = [];
      for (const tenant of two.tenants) {
        await switchTenantGraph(two.gateway, tenant, 'on');
        const asked: { person: string; requestId: string }[] = [];
        for (let at = 0; at < 9; at += 1) {
          const person = `person-${at % 3}`;
          asked.push({ person, requestId: await ask(tenant, person) });
        }
        filled.push(await fillTenantGraph(two.gateway, tenant, asked));
      }
      graphs = filled;
      const { routes, url } = two.gateway;
      operations = operationsOf(openapiDocument(routes, { url, version: '1' }));
    });
    afterAll(() => two.close());

    test('learns nothing of the other one and changes nothing there', async () => {
      const [attacker, victim] = [two.tenants[own], two.tenants[foreign]];
      const { known, unknown } = await idsOf(victim);
      const graph = graphs[foreign] ?? expect.fail('Both have a graph.');
      const before = await rowsOf(two.gateway.storage, victim.id);
      const secrets = [victim.mark, ...unknown, ...graph.unknown];
      const statuses = new Set<number>();
      for (const described of operations) {
        // An earlier request may have been the owner's own opt-out.
        await optInOrganisation(two.gateway.storage, attacker.id, attacker.site);
        // A connector that a request makes asks nobody: it rests while there is no graph, and is gone before there is one.
        const isConnectors = described.path.startsWith('/v1/admin/connectors');
        await switchTenantGraph(two.gateway, attacker, isConnectors ? 'off' : 'on');
        const requests = forgedRequests(described, [victim.id, ...known, ...graph.known]);
        const property = fc.asyncProperty(
          requests,
          fc.constantFrom(...credentials),
          async (sent, credential) => {
            const response = await send(sent, await tokenOf(attacker, credential));
            const answer = `${JSON.stringify([...response.headers])}${await response.text()}`;
            expect(secrets.filter((secret) => answer.includes(secret))).toEqual([]);
            statuses.add(response.status);
          },
        );
        await fc.assert(property, { seed, numRuns });
      }
      expect(await rowsOf(two.gateway.storage, victim.id)).toEqual(before);
      expect(statuses).not.toContain(500);
      // Some of it was served, and the search finds what is there to be found.
      expect(statuses).toContain(200);
      const policy = { method: 'GET', path: '/v1/policy', headers: {}, body: undefined };
      expect(await (await send(policy, await victim.token('person-0'))).text()).toContain(victim.mark);
      expect(await aroundOf(victim, graph)).toContain(`${graph.unknown[0]}-6`);
    }, 600_000);

    test('cannot vote on the other one’s answers', async () => {
      const [attacker, victim] = [two.tenants[own], two.tenants[foreign]];
      // The last of the requests before may have been an owner's own opt-out.
      const models = { method: 'GET', path: '/v1/models', headers: {}, body: undefined };
      for (const tenant of two.tenants) {
        await optInOrganisation(two.gateway.storage, tenant.id, tenant.site);
        await expect.poll(async () => (await send(models, await tenant.token('person-0'))).status).toBe(200);
      }
      const requestId = await ask(victim, 'person-0');
      const vote = { method: 'POST', path: '/v1/feedback', headers: { 'content-type': 'application/json' } };
      const body = JSON.stringify({ requestId, vote: 'down', reasons: [] });
      const status = async (tenant: Tenant, person: string) =>
        (await send({ ...vote, body }, await tenant.token(person))).status;
      // Pseudonyms are of one organisation: the same name elsewhere is somebody else.
      expect(await status(attacker, 'person-0')).toBe(404);
      expect(await status(victim, 'person-1')).toBe(404);
      expect(await status(victim, 'person-0')).toBe(204);
    });
  });
});
