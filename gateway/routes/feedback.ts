import { findAction } from '@sidenote/contract/catalogue';
import { answerKindOf, fitsKind } from '@sidenote/contract/feedback';
import {
  type Feedback,
  feedbackSchema,
  takenBackSchema,
  votedRequestSchema,
} from '@sidenote/contract/feedback-schema';
import type { FastifyInstance } from 'fastify';
import type { RouteDoc } from '../operations/route-doc.ts';
import type { Database } from '../storage/database.ts';
import { putVote, takeBackVote } from '../storage/feedback.ts';
import { keepRating } from '../storage/graph-events.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import { parseBody } from './json-body.ts';
import { ANSWER_BODY_BYTES, type OwnRequestParts, onOwnRequest, ownRequestCodes } from './own-request.ts';
import { Refusal } from './refusal.ts';
import { type Caller, callerOf } from './rules.ts';

const group = 'Answers';
const requestId = '3f2b8a9e-6c1d-4e5f-8a7b-9c0d1e2f3a4b';

const voteDoc: RouteDoc = {
  group,
  summary: 'A thumb up or down',
  description:
    'On an answer of one’s own, with coded reasons that fit the kind of its action, and no text. A later vote replaces the first; one with a `version` that is no higher than the kept one changes nothing, so that it can be sent again.',
  body: feedbackSchema,
  example: { requestId, vote: 'up', reasons: ['clear'] },
  answers: [{ status: 204, says: 'The vote is stored.' }],
  codes: ownRequestCodes,
};

const takeBackDoc: RouteDoc = {
  group,
  summary: 'Take a vote back',
  description: 'The thumb and its reasons go. With the same rule for `version` as a vote.',
  params: votedRequestSchema,
  query: takenBackSchema,
  answers: [{ status: 204, says: 'There is no vote on the answer any more.' }],
  codes: ownRequestCodes,
};

/**
 * `POST /v1/feedback`: a thumb on a request of one's own; 204 once it is stored. `DELETE /v1/feedback/:requestId` takes it
 * back. Somebody else's request is answered like one that never was. Each counts as a request, so that nobody can keep
 * the database busy with them.
 */
export function addFeedbackRoutes(app: FastifyInstance, parts: OwnRequestParts): void {
  const rule = 'opted-in';
  /** What is voted on is rated in the graph as well, where there is one. */
  const rate = async (db: Database, { organisation }: Caller, requestId: string) => {
    if (!organisation.graph.on) return;
    await lockGraph(db, parts.storage.kind, organisation.id);
    await keepRating(db, organisation.id, requestId);
  };
  app.post(
    '/v1/feedback',
    { config: { rule, doc: voteDoc }, bodyLimit: ANSWER_BODY_BYTES },
    async (request, reply) => {
      const feedback = parseBody(feedbackSchema, request.body);
      const { requestId } = feedback;
      await onOwnRequest(parts, request, requestId, async (db, { action, ...of }) => {
        refuseOtherKinds(feedback, action);
        await putVote(db, { ...of, feedback });
        await rate(db, callerOf(request), requestId);
      });
      return reply.code(204).send();
    },
  );
  app.delete('/v1/feedback/:requestId', { config: { rule, doc: takeBackDoc } }, async (request, reply) => {
    const { requestId } = parseBody(votedRequestSchema, request.params);
    const { version } = parseBody(takenBackSchema, request.query);
    await onOwnRequest(parts, request, requestId, async (db, { orgId, person, at }) => {
      await takeBackVote(db, { orgId, person, at, requestId, version });
      await rate(db, callerOf(request), requestId);
    });
    return reply.code(204).send();
  });
}

/** A reason that the panel offers about answers of another kind says nothing about this one. */
function refuseOtherKinds({ vote, reasons }: Feedback, actionId: string): void {
  const action = findAction(actionId);
  // An action that a later version has taken away is still voted on.
  if (action === undefined) return;
  const kind = answerKindOf(action);
  const at = reasons.findIndex((reason) => !fitsKind(vote, reason, kind));
  if (at !== -1) throw new Refusal('invalid_request', `reasons[${at}]`);
}
