import { z } from 'zod';
import { graphRulesSchema } from './rules.ts';
import { workApps } from './work-note.ts';
import { workTypes } from './work-types.ts';

/** Teams of fewer people are nowhere in what an organisation sees. */
export const SMALLEST_TEAM = 5;

const week = z.iso.date();
const weight = z.number().min(0);

/** Where something comes from: what was counted, how often in whole fives (none is fewer than five), in how many weeks. */
const provenance = z
  .array(z.strictObject({ kind: z.string().max(20), count: z.int(), weeks: z.int() }))
  .min(1);

/** How an organisation's teams work together in the weeks up to one, of five people and more each. */
const pictureSchema = z.strictObject({
  /** Weeks that have been analysed, by their Mondays, oldest first. */
  weeks: z.array(week),
  /** The one that this is of; null while there is none. */
  week: week.nullable(),
  teams: z.array(
    z.strictObject({
      /** Stays the same over the weeks. */
      id: z.uuid(),
      /** The directory's name where most of its people are in one of its groups; null where it has none. */
      name: z.string().nullable(),
      /** In whole fives. */
      people: z.int().min(SMALLEST_TEAM),
      /** Shares of its work, the largest first, which add up to 1. */
      types: z.array(z.strictObject({ type: z.enum(workTypes), share: z.number(), why: provenance })),
      /** Containers it works in most, as their app calls them, without whose they are, and the site that each is on. */
      containers: z.array(
        z.strictObject({
          ...{ app: z.enum(workApps), site: z.string(), name: z.string() },
          ...{ weight, why: provenance },
        }),
      ),
      apps: z.array(z.strictObject({ app: z.enum(workApps), weight, why: provenance })),
    }),
  ),
  /** Which teams work together, each pair once. */
  collaborates: z.array(z.strictObject({ from: z.uuid(), to: z.uuid(), weight, why: provenance })),
  /** Which kind of work leads to which. */
  feeds: z.array(z.strictObject({ from: z.enum(workTypes), to: z.enum(workTypes), weight, why: provenance })),
  /** Kinds of work as a model named them for this organisation, where it is let. */
  names: z.array(z.strictObject({ type: z.enum(workTypes), name: z.string().max(60) })),
  /** Which kind of work a model says that requests are of which are of another by the table of rules, where it is let. */
  placed: z.array(
    z.strictObject({
      ...{ from: z.enum(workTypes), objectType: z.string().max(60), action: z.string().max(60) },
      type: z.enum(workTypes),
    }),
  ),
  /** People who are in no team that may be shown, in whole fives. */
  others: z.int(),
});
export type GraphPicture = z.infer<typeof pictureSchema>;

/** What there is to tell while there is nothing to draw. */
export const noPicture: GraphPicture = {
  ...{ weeks: [], week: null, teams: [], collaborates: [], feeds: [], names: [], placed: [], others: 0 },
};

/** `GET /v1/admin/graph`: the picture, and by which rules it is made. */
export const organisationGraphSchema = pictureSchema.extend({
  /** `leaving`: it is switched off, and what it had is not yet all deleted. Only where it is on is anything drawn. */
  standing: z.enum(['on', 'off', 'leaving']),
  /** Whom it knows by the rules in force: each person under a pseudonym, or teams alone. */
  knows: graphRulesSchema.shape.people,
});
export type OrganisationGraph = z.infer<typeof organisationGraphSchema>;

/** `GET /v1/admin/graph/analysis`: how far the analysis of the organisation is. */
export const analysisSchema = z.strictObject({
  state: z.enum(['none', 'waiting', 'running', 'done', 'failed', 'stopped']),
  /** From 0 to 1. */
  progress: z.number(),
  step: z.enum(['reading', 'teams', 'relations', 'writing']).nullable(),
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
});
export type Analysis = z.infer<typeof analysisSchema>;
