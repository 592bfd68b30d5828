import { outcomeToldSchema } from '@sidenote/contract/outcomes';
import type { FastifyInstance } from 'fastify';
import type { RouteDoc } from '../operations/route-doc.ts';
import { putOutcome } from '../storage/outcomes.ts';
import { parseBody } from './json-body.ts';
import { ANSWER_BODY_BYTES, type OwnRequestParts, onOwnRequest, ownRequestCodes } from './own-request.ts';

const doc: RouteDoc = {
  group: 'Answers',
  summary: 'What became of an answer',
  description:
    'Of an answer of one’s own: put beside the passage, in its place, copied, discarded, or taken out of the page again. Nothing of its text, nor how long it was. The last one told counts; one with a `version` that is no higher than the kept one changes nothing, so that it can be sent again.',
  body: outcomeToldSchema,
  example: {
    requestId: '3f2b8a9e-6c1d-4e5f-8a7b-9c0d1e2f3a4b',
    outcome: 'inserted',
    version: 1_795_000_000_000,
  },
  answers: [{ status: 204, says: 'It is stored.' }],
  codes: ownRequestCodes,
};

/** `POST /v1/outcomes`: what a person made of an answer of their own; 204 once it is stored. */
export function addOutcomesRoute(app: FastifyInstance, parts: OwnRequestParts): void {
  app.post(
    '/v1/outcomes',
    { config: { rule: 'opted-in', doc }, bodyLimit: ANSWER_BODY_BYTES },
    async (request, reply) => {
      const told = parseBody(outcomeToldSchema, request.body);
      await onOwnRequest(parts, request, told.requestId, (db, { orgId, person, at }) =>
        putOutcome(db, { told, orgId, person, at }),
      );
      return reply.code(204).send();
    },
  );
}
