import { z } from 'zod';

/** Coded reasons for a thumb (R29). There is no free text: it could quote the input. */
export const voteReasons = {
  up: { accurate: 'Accurate', clear: 'Well written', saved_time: 'Saved me time' },
  down: {
    wrong: 'Not correct',
    incomplete: 'Something is missing',
    changed_meaning: 'Changed the meaning',
    tone: 'Wrong tone',
    formatting: 'Formatting was lost',
    unsafe: 'Harmful or unfair',
  },
} as const;

export type Vote = keyof typeof voteReasons;

const voted = <V extends Vote>(vote: V, codes: [string, ...string[]]) =>
  z.strictObject({ requestId: z.uuid(), vote: z.literal(vote), reasons: z.array(z.enum(codes)).max(6) });

const codes = (vote: Vote) => Object.keys(voteReasons[vote]) as [string, ...string[]];

/** Body of `POST /v1/feedback`. A second vote on the same request replaces the first. */
export const feedbackSchema = z.discriminatedUnion('vote', [
  voted('up', codes('up')),
  voted('down', codes('down')),
]);

export type Feedback = z.infer<typeof feedbackSchema>;
