import { z } from 'zod';
import { promiseIds } from './promises.ts';

const count = z.int().min(0);

/** A commit by its hash. */
export const commitSchema = z.string().regex(/^[0-9a-f]{40}$/);

/** What a promise comes to by the ledger; one that nothing shows is named in `notCovered`. */
export const proofStates = ['proved', 'attested', 'failed', 'control-green'] as const;

/** Tests of one promise as they ended, and where `npm run prove` ran them, its controls: breaks of the product made on purpose. */
export const shownSchema = z.strictObject({
  passed: count,
  failed: count,
  /** `red`: found by the tests, as they must be. `green`: not found, or not tried. */
  controls: z.strictObject({ red: count, green: count }).optional(),
  /** What tests and controls took. */
  seconds: z.number().min(0).optional(),
  /** What `npm run prove` says of it, and the file that shows it, from the root of the tree that was proved. */
  state: z.enum(proofStates).optional(),
  evidence: z.string().optional(),
});

export type Shown = z.infer<typeof shownSchema>;

/** What a run of tests came to: `npm test` and `npm run prove` write it, and a gateway that is told where it is shows it. */
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
  promises: z.partialRecord(z.enum(promiseIds), shownSchema),
  /** What `npm run prove` was asked for and nothing shows. */
  notCovered: z.array(z.enum(promiseIds)).optional(),
});

export type Proofs = z.infer<typeof proofsSchema>;
