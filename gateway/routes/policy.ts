import { BLOCKED_HEADER, readBlocked } from '@sidenote/contract/blocked-on-device';
import { CLIENT_HEADER, readClientVersion } from '@sidenote/contract/client-version';
import { POLICY_STATE_HEADER, readPolicyState } from '@sidenote/contract/fleet';
import { type OrganisationPolicy, organisationPolicySchema } from '@sidenote/contract/policy';
import type { Provenance } from '@sidenote/contract/provenance';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PeopleSeen } from '../insights/people-seen.ts';
import type { RouteDoc } from '../operations/route-doc.ts';
import { groupAgainst } from '../policy/decide.ts';
import type { FleetCounts } from '../updates/fleet-counts.ts';
import { etagOf, namesEtag } from './etag.ts';
import { type Caller, callerOf } from './rules.ts';

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'The rules of the caller’s organisation',
  description:
    'Everything that is not named is not allowed. Ask again with `If-None-Match` to learn of changes. An extension tells its browser and version in `Sidenote-Client`, in `Sidenote-Policy` whether an admin’s policy is there, and in `Sidenote-Blocked` how often it stopped a request, by day and reason. Each is counted for the day and kept with nobody; that the caller asked at all is noted for the week; what was stopped is not taken from an organisation that has not opted in.',
  headers: z.object({
    'if-none-match': z.string().optional(),
    [CLIENT_HEADER]: z.string().optional(),
    [POLICY_STATE_HEADER]: z.string().optional(),
    [BLOCKED_HEADER]: z.string().optional(),
  }),
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
    peopleSeen,
  }: {
    region: string;
    upstream: () => Provenance;
    fleet: Pick<FleetCounts, 'count' | 'countBlocked'>;
    peopleSeen: Pick<PeopleSeen, 'note'>;
  },
): void {
  app.get('/v1/policy', { config: { rule: 'signed-in', doc } }, async (request, reply) => {
    const caller = callerOf(request);
    countTold(fleet, caller, request);
    // Of an organisation that has not opted in, nothing is kept about its people.
    if (caller.organisation.state === 'on') peopleSeen.note(caller.organisation.id, caller.person);
    const policy = JSON.stringify(policyFor(caller, region, upstream()));
    const etag = etagOf(policy);
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (namesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(policy);
  });
}

function countTold(
  fleet: Pick<FleetCounts, 'count' | 'countBlocked'>,
  { organisation }: Caller,
  { headers }: FastifyRequest,
): void {
  const told = (name: string) => {
    const header = headers[name];
    return typeof header === 'string' ? header : undefined;
  };
  const client = readClientVersion(told(CLIENT_HEADER));
  if (client !== undefined) fleet.count(organisation.id, client, readPolicyState(told(POLICY_STATE_HEADER)));
  if (organisation.state === 'on') fleet.countBlocked(organisation.id, readBlocked(told(BLOCKED_HEADER)));
}

function policyFor(
  { organisation, principal, groups, graph }: Caller,
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
    graph: {
      ...organisation.graph,
      ...{ person: graph.person, team: organisation.graph.on ? graph.team : null },
    },
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
