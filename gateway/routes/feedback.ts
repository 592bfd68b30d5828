import { feedbackSchema } from '@sidenote/contract/feedback-schema';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../limits/limits.ts';
import type { RouteDoc } from '../operations/route-doc.ts';
import type { Storage } from '../storage/database.ts';
import { putVote } from '../storage/feedback.ts';
import { findOwner } from '../storage/interactions.ts';
import type { RecordQueue } from '../storage/record-queue.ts';
import { parseBody } from './json-body.ts';
import { limitRefusal } from './limit-refusal.ts';
import { Refusal } from './refusal.ts';
import { type Caller, callerOf } from './rules.ts';

const BODY_BYTES = 4_096;

export interface FeedbackParts {
  readonly storage: Storage;
  readonly records: RecordQueue;
  readonly limits: Limits;
}

const doc: RouteDoc = {
  group: 'Answers',
  summary: 'A thumb up or down',
  description: 'On an answer of one’s own, with coded reasons and no text. A second vote replaces the first.',
  body: feedbackSchema,
  example: { requestId: '3f2b8a9e-6c1d-4e5f-8a7b-9c0d1e2f3a4b', vote: 'up', reasons: ['clear'] },
  answers: [{ status: 204, says: 'The vote is stored.' }],
  codes: ['request_not_found', 'rate_limited', 'too_many_streams', 'limits_unavailable'],
};

/**
 * `POST /v1/feedback`: a thumb on a request of one's own; 204 once it is stored. Somebody else's request is answered
 * like one that never was. A vote counts as a request, so that nobody can keep the database busy with them.
 */
export function addFeedbackRoute(app: FastifyInstance, parts: FeedbackParts): void {
  const options = { config: { rule: 'opted-in', doc }, bodyLimit: BODY_BYTES } as const;
  app.post('/v1/feedback', options, async (request, reply) => {
    const feedback = parseBody(feedbackSchema, request.body);
    const caller = callerOf(request);
    const { organisation, person } = caller;
    const reserved = await parts.limits.reserve({ orgId: organisation.id, person, tokens: 0 });
    if ('code' in reserved) throw limitRefusal(reserved);
    try {
      if (!(await isOwn(parts, feedback.requestId, caller)))
        throw new Refusal('request_not_found', 'requestId');
      await parts.storage.inOrganisation(organisation.id, (db) =>
        putVote(db, { feedback, orgId: organisation.id, person, at: Date.now() }),
      );
    } finally {
      reserved.settle(0);
    }
    return reply.code(204).send();
  });
}

async function isOwn(
  { storage, records }: FeedbackParts,
  requestId: string,
  { organisation, person }: Caller,
): Promise<boolean> {
  const owner = () =>
    storage.inOrganisation(organisation.id, (db) => findOwner(db, organisation.id, requestId));
  // The request may have ended so lately that its record still waits to be written.
  return ((await owner()) ?? (await records.flush().then(owner))) === person;
}
