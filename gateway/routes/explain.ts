import { lets } from '@sidenote/contract/admin-rules';
import { findAction } from '@sidenote/contract/catalogue';
import { explainRequestSchema, explanationSchema } from '@sidenote/contract/explain';
import type { Code } from '@sidenote/contract/faults';
import type { FastifyInstance } from 'fastify';
import type { RouteDoc } from '../operations/route-doc.ts';
import { explainDecision } from '../policy/explain.ts';
import { groupsOf, type PersonStanding } from '../policy/people.ts';
import type { Relay } from '../relay/open-relay.ts';
import { parseBody } from './json-body.ts';
import { Refusal } from './refusal.ts';
import { type Caller, callerOf } from './rules.ts';

export interface ExplainParts {
  readonly relay: Relay;
  /** What is known of a person of an organisation. */
  readonly standingOf: (orgId: string, subject: string) => Promise<PersonStanding>;
}

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'Why something is allowed or not',
  description:
    'Would this person, on this site, with this action be allowed, and by which rule? Decides with the very rules that decide requests, and does nothing. About others than oneself only owners, policy admins and auditors may ask; their groups are those of the directory unless given.',
  body: explainRequestSchema,
  answers: [{ status: 200, says: 'What would be decided.', schema: explanationSchema }],
  codes: ['role_needed'],
};

/** `POST /v1/policy/explain`: what would be decided about a request, and by which rule. */
export function addExplainRoute(app: FastifyInstance, { relay, standingOf }: ExplainParts): void {
  app.post(
    '/v1/policy/explain',
    { config: { rule: 'signed-in', doc }, bodyLimit: 65_536 },
    async (request) => {
      const asked = parseBody(explainRequestSchema, request.body);
      const caller = callerOf(request);
      if ((asked.subject !== undefined || asked.groups !== undefined) && !mayAskAboutOthers(caller))
        throw new Refusal('role_needed', asked.subject === undefined ? 'groups' : 'subject');
      const about =
        asked.subject === undefined
          ? { revoked: false, groups: caller.groups }
          : await aboutAnother(caller.organisation.id, asked.subject);
      return explainDecision({
        ...{ asked, organisation: caller.organisation, revoked: about.revoked },
        groups: asked.groups ?? about.groups,
        routeRefusal: routeRefusal(asked.action),
      });
    },
  );

  const aboutAnother = async (orgId: string, subject: string) => {
    const standing = await standingOf(orgId, subject);
    return { revoked: standing.revoked, groups: groupsOf('unknown', standing) };
  };

  const routeRefusal = (id: string): Code | undefined => {
    const action = findAction(id)?.id;
    const route = action === undefined ? undefined : relay.route(action);
    return typeof route === 'string' ? route : undefined;
  };
}

function mayAskAboutOthers({ principal }: Caller): boolean {
  return lets('reads-policy', principal.roles);
}
