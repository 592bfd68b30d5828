import { z } from 'zod';
import { type Vote, voteReasons } from './feedback.ts';

const voted = <V extends Vote>(vote: V, codes: [string, ...string[]]) =>
  z.strictObject({ requestId: z.uuid(), vote: z.literal(vote), reasons: z.array(z.enum(codes)).max(6) });

const codes = (vote: Vote) => Object.keys(voteReasons[vote]) as [string, ...string[]];

/** Body of `POST /v1/feedback`. A second vote on the same request replaces the first. */
export const feedbackSchema = z.discriminatedUnion('vote', [
  voted('up', codes('up')),
  voted('down', codes('down')),
]);

export type Feedback = z.infer<typeof feedbackSchema>;
