import { z } from 'zod';
import { productIds } from './products.ts';
import { objectTypes } from './wire.ts';

/** Upper bounds, in characters, of the buckets a length is rounded into: the exact length could identify a text. */
const lengthBounds = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000] as const;

/** The bucket of a length, named by its upper bound: 250 characters are `≤300`. */
export function lengthBucket(chars: number): string {
  const bound = lengthBounds.find((limit) => chars <= limit);
  return bound === undefined ? `>${lengthBounds.at(-1)}` : `≤${bound}`;
}

/** Every bucket with its upper bound; behind the last there is none, and it counts as that. */
export const lengthBuckets: readonly { readonly name: string; readonly chars: number }[] = [
  ...lengthBounds.map((chars) => ({ name: lengthBucket(chars), chars })),
  { name: lengthBucket(Number.MAX_SAFE_INTEGER), chars: lengthBounds.at(-1) ?? 0 },
];

/** What a request was about: what the page showed, or that an admin tried an own action out in the console. */
export const recordedObjectTypes = [...objectTypes, 'try-out'] as const;
export type RecordedObjectType = (typeof recordedObjectTypes)[number];

/** Stands in a record for an action or a site that the organisation's rules do not know: it could be anything. */
export const NOT_KEPT = '-';

/**
 * What is kept of a request: metadata from closed lists, one row each, and no field that could hold text (R5, R10).
 * `person` is a keyed hash: the same person within one gateway, nobody outside it. `team` is the gateway's own id of a
 * group of the directory, and never its name. Times are milliseconds.
 */
export const interactionRecordSchema = z.strictObject({
  requestId: z.uuid(),
  orgId: z.string().max(80),
  person: z.string().regex(/^[0-9a-f]{32}$/),
  /** Null for who is in no team. Records of a gateway that knew of none name none. */
  team: z.uuid().nullable().default(null),
  action: z.string().max(60),
  site: z.string().max(260),
  product: z.enum(productIds),
  objectType: z.enum(recordedObjectTypes),
  inputLength: z.string().max(10),
  outputLength: z.string().max(10),
  outcome: z.string().max(40),
  provider: z.string().max(80),
  model: z.string().max(120),
  region: z.string().max(40),
  policyVersion: z.int(),
  promptVersion: z.int(),
  firstTokenMs: z.int().nullable(),
  totalMs: z.int(),
  at: z.int(),
});

export type InteractionRecord = z.infer<typeof interactionRecordSchema>;
