import { createHash } from 'node:crypto';
import { type OrganisationPolicy, organisationPolicySchema } from '@sidenote/contract/policy';
import type { Provenance } from '@sidenote/contract/provenance';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RouteDoc } from '../operations/route-doc.ts';
import { groupAgainst } from '../policy/decide.ts';
import { type Caller, callerOf } from './rules.ts';

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'The rules of the caller’s organisation',
  description:
    'Everything that is not named is not allowed. Ask again with `If-None-Match` to learn of changes.',
  headers: z.object({ 'if-none-match': z.string().optional() }),
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
export function addPolicyRoute(app: FastifyInstance, upstream: () => Provenance): void {
  app.get('/v1/policy', { config: { rule: 'signed-in', doc } }, async (request, reply) => {
    const policy = JSON.stringify(policyFor(callerOf(request), upstream()));
    const etag = `"${createHash('sha256').update(policy).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(policy);
  });
}

function policyFor({ organisation, principal, groups }: Caller, upstream: Provenance): OrganisationPolicy {
  return {
    orgId: organisation.id,
    orgName: organisation.name,
    state: organisation.state,
    sites: organisation.sites,
    products: organisation.products,
    actions: organisation.actions,
    maxSelectionChars: organisation.maxSelectionChars,
    hipaa: organisation.hipaa,
    policyVersion: organisation.policyVersion,
    upstream,
    person: {
      name: principal.name,
      groupAllowed: groupAgainst(organisation.groups, groups) === undefined,
    },
  };
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
