import { z } from 'zod';

/**
 * What a person made of an answer: it was put beside the passage or in its place, copied, left unused, or taken out of
 * the page again. A closed list, and all that is told of it: no text, no length, no place.
 */
export const outcomes = ['inserted', 'replaced', 'copied', 'discarded', 'put_back'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Body of `POST /v1/outcomes`. A later outcome of the same request takes the place of the first; `version` grows with
 * each of them, such as the time in milliseconds, and one that is no higher than the kept one changes nothing.
 */
export const outcomeToldSchema = z.strictObject({
  requestId: z.uuid(),
  outcome: z.enum(outcomes),
  version: z.int().min(1),
});
export type OutcomeTold = z.infer<typeof outcomeToldSchema>;

/** How much an outcome says of an answer's use. */
const use: Readonly<Record<Outcome, number>> = {
  discarded: 0,
  put_back: 1,
  copied: 1,
  inserted: 2,
  replaced: 2,
};

/**
 * Whether something that a person did with an answer is its outcome now. To leave what was used says nothing, and a copy
 * of what stands in the page makes it no less of an insertion.
 */
export function countsAfter(before: Outcome | undefined, now: Outcome): boolean {
  return before === undefined || now === 'put_back' || use[now] >= use[before];
}
