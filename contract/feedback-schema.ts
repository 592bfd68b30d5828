import { z } from 'zod';
import { type Vote, voteReasons } from './feedback.ts';

/**
 * Which of a person's words on one answer came last: it grows with each of them, such as the time in milliseconds. One
 * that arrives again, or late, changes nothing.
 */
const version = z.int().min(1);

const voted = <V extends Vote>(vote: V, codes: [string, ...string[]]) =>
  z.strictObject({
    requestId: z.uuid(),
    vote: z.literal(vote),
    reasons: z.array(z.enum(codes)).max(6),
    /** Without one, a vote replaces whatever was there. */
    version: version.optional(),
  });

const codes = (vote: Vote) => Object.keys(voteReasons[vote]) as [string, ...string[]];

/**
 * Body of `POST /v1/feedback`. A later vote on the same request replaces the first. Which reasons fit also depends on the
 * action of the request, which the gateway knows.
 */
export const feedbackSchema = z.discriminatedUnion('vote', [
  voted('up', codes('up')),
  voted('down', codes('down')),
]);

export type Feedback = z.infer<typeof feedbackSchema>;

/** `DELETE /v1/feedback/:requestId`: the vote is taken back. */
export const votedRequestSchema = z.strictObject({ requestId: z.uuid() });
export const takenBackSchema = z.strictObject({
  version: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
});
