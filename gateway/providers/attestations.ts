import { retentionClasses } from '@sidenote/contract/retention';
import { z } from 'zod';

/** Days are whole days of UTC, written as `2026-03-31`, so that they can be compared as they stand. */
export const daySchema = z.iso.date('must be a day such as 2026-03-31');

/** A URL, or the name of a contract and its date: where somebody can look it up. */
const evidence = z.string().min(1).max(500);

/** `expires` is the last day on which somebody stands for it; afterwards requests are refused until it is renewed (R8). */
export const retentionSchema = z
  .strictObject({
    class: z.enum(retentionClasses),
    /** For how many days at most; 0 when nothing is kept. */
    days: z.int().min(0).max(3_650),
    evidence,
    verified: daySchema,
    expires: daySchema,
  })
  .refine(({ class: kind, days }) => (kind === 'none') === (days === 0), {
    path: ['days'],
    message: 'must be 0 for the class "none", and more than 0 for every other class',
  })
  .refine(isInOrder, { path: ['expires'], message: 'must not be before the day in "verified"' });

/** That nothing sent is used to train a model (R9). There is no way to write that it is. */
export const trainingSchema = z
  .strictObject({
    noTraining: z.literal(true, 'must be true: no provider may train on what is sent'),
    evidence,
    verified: daySchema,
    expires: daySchema,
  })
  .refine(isInOrder, { path: ['expires'], message: 'must not be before the day in "verified"' });

export type Retention = z.infer<typeof retentionSchema>;
export type Training = z.infer<typeof trainingSchema>;

function isInOrder({ verified, expires }: { verified: string; expires: string }): boolean {
  return verified <= expires;
}
