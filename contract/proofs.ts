import { z } from 'zod';
import { promiseIds } from './promises.ts';

const count = z.int().min(0);

/** A commit by its hash. */
export const commitSchema = z.string().regex(/^[0-9a-f]{40}$/);

/** What a run of all tests came to: `npm test` writes it, and a gateway that is told where it is shows it. */
export const proofsSchema = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.int().min(0),
  /** The commit that was tested, and whether anything was changed beside it. */
  commit: commitSchema,
  changed: z.boolean(),
  passed: count,
  failed: count,
  skipped: count,
  /** The tests among them that show a promise; one that none shows is left out. */
  promises: z.partialRecord(z.enum(promiseIds), z.strictObject({ passed: count, failed: count })),
});

export type Proofs = z.infer<typeof proofsSchema>;
