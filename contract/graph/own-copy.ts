import { z } from 'zod';
import { edgeKindIds } from './edges.ts';
import { sizeBuckets } from './sizes.ts';
import { attachmentTypes, workApps } from './work-note.ts';
import { workObjectTypes } from './work-objects.ts';
import { workTypes } from './work-types.ts';

/** What stands for a thing, somebody, an account or a team where nobody is to be named. */
const key = z.string().max(64);

/** A thing by its app's own ids, beside the key that stands for it in the rows. */
export const namedThingSchema = z.strictObject({
  key,
  app: z.enum(workApps),
  site: z.string(),
  /** `place` for a project, a space, a repository, a channel. */
  type: z.enum([...workObjectTypes, 'place']),
  id: z.string(),
  /** The place that an object was seen in. */
  container: z.string().optional(),
});
export type NamedThing = z.infer<typeof namedThingSchema>;

/**
 * `GET /v1/graph/mine/copy`: every row that the graph has of the caller (R21), things by keys and beside them by the ids that
 * their apps gave, as far as those are the caller's to read. What others told of an account that is the caller's by their own word
 * alone is not in it: anybody could say so of anybody's.
 */
export const ownCopySchema = z.strictObject({
  left: z.boolean(),
  /** Accounts that one took out, as keyed hashes, and when (milliseconds since 1970). */
  out: z.array(z.strictObject({ trace: key, at: z.int() })),
  team: key.nullable(),
  /**
   * With the connectors that brought the address by which the directory confirms an account, one after the other, and before them `own`
   * where one's own browser says so as well.
   */
  accounts: z.array(
    z.strictObject({ account: key, confirmed: z.boolean(), origin: z.string(), team: key.nullable() }),
  ),
  events: z.array(
    z.strictObject({
      requestId: z.string(),
      object: key.nullable(),
      container: key.nullable(),
      workType: z.enum(workTypes),
      attachments: z.array(z.strictObject({ type: z.enum(attachmentTypes), size: z.enum(sizeBuckets) })),
      /** Accounts that one's own browser saw on it. */
      people: z.array(key),
      /** Milliseconds since 1970. */
      at: z.int(),
    }),
  ),
  edges: z.array(
    z.strictObject({
      source: key,
      kind: z.enum(edgeKindIds),
      target: key,
      /** The Monday of the week; that of `may-open`, which holds until it is taken away, says nothing. */
      week: z.iso.date(),
      /** The connector that brought it; empty for browsers. */
      origin: z.string(),
      count: z.int(),
    }),
  ),
  things: z.array(namedThingSchema),
});
export type OwnCopy = z.infer<typeof ownCopySchema>;
