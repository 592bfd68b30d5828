import { CLIENT_HEADER, readClientVersion } from '@sidenote/contract/client-version';
import { type OrganisationPolicy, organisationPolicySchema } from '@sidenote/contract/policy';
import type { Provenance } from '@sidenote/contract/provenance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { RouteDoc } from '../operations/route-doc.ts';
import { groupAgainst } from '../policy/decide.ts';
import type { FleetCounts } from '../updates/fleet-counts.ts';
import { etagOf, namesEtag } from './etag.ts';
import { type Caller, callerOf } from './rules.ts';

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'The rules of the caller’s organisation',
  description:
    'Everything that is not named is not allowed. Ask again with `If-None-Match` to learn of changes. An extension tells its browser and version in `Sidenote-Client`, which is counted for the day and kept with nobody.',
  headers: z.object({ 'if-none-match': z.string().optional(), [CLIENT_HEADER]: z.string().optional() }),
  answers: [
    {
      status: 200,
      says: 'The rules, and who answers at present.',
      schema: organisationPolicySchema,
      headers: { etag: 'A tag of exactly what was sent.' },
    },
    { status: 304, says: 'Nothing has changed.' },
  ],
};

/** `GET /v1/policy`: the caller's organisation's rules, with an ETag over exactly what is sent (RFC 9110). */
export function addPolicyRoute(
  app: FastifyInstance,
  {
    region,
    upstream,
    fleet,
  }: { region: string; upstream: () => Provenance; fleet: Pick<FleetCounts, 'count'> },
): void {
  app.get('/v1/policy', { config: { rule: 'signed-in', doc } }, async (request, reply) => {
    const caller = callerOf(request);
    const client = readClientVersion(clientHeaderOf(request));
    if (client !== undefined) fleet.count(caller.organisation.id, client);
    const policy = JSON.stringify(policyFor(caller, region, upstream()));
    const etag = etagOf(policy);
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (namesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(policy);
  });
}

function clientHeaderOf({ headers }: FastifyRequest): string | undefined {
  const header = headers[CLIENT_HEADER];
  return typeof header === 'string' ? header : undefined;
}

function policyFor(
  { organisation, principal, groups }: Caller,
  region: string,
  upstream: Provenance,
): OrganisationPolicy {
  return {
    orgId: organisation.id,
    orgName: organisation.name,
    state: organisation.state,
    sites: organisation.sites,
    products: organisation.products,
    actions: organisation.actions,
    maxSelectionChars: organisation.maxSelectionChars,
    guard: organisation.guard,
    house: organisation.house,
    hipaa: organisation.hipaa,
    hipaaBound: organisation.hipaaBound,
    region,
    policyVersion: organisation.policyVersion,
    upstream,
    person: {
      name: principal.name,
      groupAllowed: groupAgainst(organisation.groups, groups) === undefined,
    },
  };
}
