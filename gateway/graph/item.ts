import { accountId } from '@sidenote/contract/graph/ids';
import { workSizes } from '@sidenote/contract/graph/sizes';
import { roles, workRefSchema } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';

const account = z.string().regex(accountId);

/** Somebody by an account, and an address by which the directory may know them: compared, and not kept. */
const opener = z.strictObject({ account, mail: z.string().max(320).optional() });

/**
 * One object as a connector brings it: the whole of what it may bring (R30, R32). There is no field for a title or a text;
 * what an app gives besides is dropped where its answer is read.
 */
export const itemSchema = z.strictObject({
  ref: workRefSchema,
  /** When it was last changed, in milliseconds since 1970. */
  at: z.int().min(0),
  /** How large it is, where its app says so. */
  size: z.enum(workSizes).optional(),
  people: z
    .array(
      z.strictObject({
        account,
        role: z.enum(roles),
        /** An address by which the directory may know them: compared, and not kept. */
        mail: z.string().max(320).optional(),
      }),
    )
    .max(500),
  /** Whether those on it are not shown to each other: then the graph does not tell them of it either. */
  apart: z.boolean().optional(),
  links: z.array(workRefSchema).max(200),
  /**
   * Accounts that may open it, by its app; null where everybody who is in its container may, or it does not say. Left out where
   * this is of something whose list is told elsewhere: until it is, such an item is not kept.
   */
  access: z.array(opener).max(5_000).nullable().optional(),
  /**
   * Of an app that tells who may open it to those alone who may share it: whether this reader was told all of it. Left out
   * where every reader is told the same.
   */
  told: z.enum(['all', 'some']).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** Who may open what is in a container, where its app says so. */
export const containerAccessSchema = z.strictObject({
  app: workRefSchema.shape.app,
  site: workRefSchema.shape.site,
  container: z.string().max(300),
  access: z.array(opener).max(20_000).nullable(),
});
export type ContainerAccess = z.infer<typeof containerAccessSchema>;

/** What a connector has read at once, and what it found to be gone. */
export interface Batch {
  readonly items: readonly Item[];
  readonly containers: readonly ContainerAccess[];
  readonly gone: readonly Item['ref'][];
}
