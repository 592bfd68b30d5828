import { z } from 'zod';

/** Everything that is kept for a teamwork graph. */
export const graphKeptKinds = [
  'objects',
  'objectsAlone',
  'edges',
  'teamEdges',
  'access',
  'requests',
  'accounts',
  'membership',
  'teams',
  'workNames',
  'left',
  'connectors',
] as const;
export type GraphKept = (typeof graphKeptKinds)[number];

/** What a row of it holds, besides whose it is. There is none for a title or a text. */
export const graphHolds = [
  'keys',
  'sealedIds',
  'pseudonyms',
  'traces',
  'groups',
  'requestIds',
  'kinds',
  'counts',
  'weeks',
  'times',
  'settings',
  'credentials',
  'names',
  'progress',
] as const;
export type GraphHolds = (typeof graphHolds)[number];

/** What is kept for an organisation's teamwork graph, read off the tables that it is in (R24). */
export const keptInGraphSchema = z.strictObject({
  on: z.boolean(),
  /** Where it is off: what stays all the same. */
  kept: z
    .array(
      z.strictObject({
        what: z.enum(graphKeptKinds),
        holds: z.array(z.enum(graphHolds)),
        person: z.enum(['pseudonym', 'nobody']),
        /** Null for as long as it is true, or until it is taken back. */
        days: z.int().nullable(),
      }),
    )
    .max(graphKeptKinds.length),
});
export type KeptInGraph = z.infer<typeof keptInGraphSchema>;
