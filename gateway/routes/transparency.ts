import {
  type Transparency,
  transparencyQuerySchema,
  transparencySchema,
} from '@sidenote/contract/transparency';
import type { FastifyInstance } from 'fastify';
import { keptInGraph } from '../access/kept-in-graph.ts';
import type { GatewayConfig } from '../config.ts';
import type { RouteDoc } from '../operations/route-doc.ts';
import { disclosureFor, disclosureOf } from '../providers/disclosure.ts';
import type { Routing } from '../providers/routing.ts';
import { parseBody } from './json-body.ts';
import { callerOf } from './rules.ts';
import { termsInForce } from './terms.ts';

export interface TransparencyParts {
  readonly relay: { routing(): Routing };
  /** After how many days what is kept goes. */
  readonly retention: GatewayConfig['retention'];
}

const doc: RouteDoc = {
  group: 'Rules',
  summary: 'Who works on what the caller sends',
  description:
    'Everyone who may be asked about this organisation’s texts in this region, with what they attest; the sub-processors among them, with those announced for a later day; the AI terms that the organisation has accepted; and what metadata is kept, for the teamwork graph as well, and for how long. By default about the actions that the organisation allows; with `actions=every` about all, which is what an opt-in decides.',
  query: transparencyQuerySchema,
  answers: [{ status: 200, says: 'All of it, as of now.', schema: transparencySchema }],
};

/** `GET /v1/transparency`: what every person of an organisation may know about where their texts go. */
export function addTransparencyRoute(app: FastifyInstance, { relay, retention }: TransparencyParts): void {
  app.get(
    '/v1/transparency',
    { config: { rule: 'signed-in', doc } },
    async (request): Promise<Transparency> => {
      const { actions } = parseBody(transparencyQuerySchema, request.query);
      const { organisation } = callerOf(request);
      const routing = relay.routing();
      return {
        ...(actions === 'every' ? disclosureOf(routing.all) : disclosureFor(routing, organisation)),
        terms: {
          ...termsInForce,
          acceptedVersion: organisation.termsVersion,
          acceptedAt: organisation.termsAcceptedAt,
        },
        keptDays: { records: retention.interactionDays, votes: retention.feedbackDays },
        graph: keptInGraph(organisation.graph, retention),
      };
    },
  );
}
