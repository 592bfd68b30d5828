import { z } from 'zod';
import { safeguardIds } from './safeguards.ts';

/** `GET /v1/admin/notes`: what every action is, says of itself, and was reviewed for; and who answers it here. */
export const notesSchema = z.strictObject({
  notes: z.array(
    z.strictObject({
      id: z.string(),
      group: z.string(),
      /** Whether the organisation allows it. */
      allowed: z.boolean(),
      takes: z.array(z.string()),
      gives: z.string(),
      /** Its note as people read it, in English. */
      words: z.strictObject({
        title: z.string(),
        description: z.string(),
        does: z.string(),
        uses: z.string(),
        doesNotUse: z.string(),
        worksWellFor: z.string(),
        doNotUseFor: z.string(),
        knownLimits: z.string(),
      }),
      /** Who is asked about it in this region, in order. */
      answerers: z.array(z.strictObject({ provider: z.string(), model: z.string(), retention: z.string() })),
      review: z.strictObject({
        on: z.iso.date(),
        promptVersion: z.int(),
        risks: z.array(z.strictObject({ risk: z.string(), heldBy: z.array(z.enum(safeguardIds)) })),
      }),
    }),
  ),
});

export type Notes = z.infer<typeof notesSchema>;
