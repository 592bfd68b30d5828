import { z } from 'zod';

/** By what figures are broken down: one at a time, and never a person. `prompt` is a version of an action’s instructions. */
export const insightDimensions = ['action', 'product', 'site', 'team', 'model', 'prompt', 'code'] as const;
export type InsightDimension = (typeof insightDimensions)[number];

/** How many whole weeks a view can go back. */
export const insightWeeks = [1, 4, 12, 26, 52] as const;

/** The Monday (UTC) that a week begins with. */
const monday = z.iso.date();

/** What every question about figures says: up to which week, and how many. Without a week, up to the last one there is. */
export const insightsQuerySchema = z.strictObject({
  weeks: z
    .enum(insightWeeks.map(String))
    .default('12')
    .transform((weeks) => Number(weeks)),
  /** Any day (UTC) of the week. */
  until: z.iso.date().optional(),
  form: z.enum(['json', 'csv']).default('json'),
});
export type InsightsQuery = z.infer<typeof insightsQuerySchema>;

export const insightsByParamsSchema = z.strictObject({ dimension: z.enum(insightDimensions) });

/** In how many weeks of those that were asked for a figure is shown; it adds up these alone. */
const weeks = z.int().min(1);
const count = z.int().min(0);
const milliseconds = z.int().min(0).nullable();
const share = z.number().min(0).max(1);

/** How often was asked. */
const requestFiguresSchema = z.strictObject({ weeks, requests: count });

/** Tokens of answers and of what they answer, guessed from lengths, and their price. */
const tokenFiguresSchema = z.strictObject({
  weeks,
  inputTokens: count,
  outputTokens: count,
  /**
   * In millionths of a currency. Null where a model that answered has no price, or what is paid in a currency is about too
   * few people to be shown. Empty where nothing is paid for.
   */
  cost: z.array(z.strictObject({ currency: z.string(), micros: count })).nullable(),
});

/** Times within which half of the answers, and nearly all of them, had begun and were over. */
const timeFiguresSchema = z.strictObject({
  weeks,
  firstMs: z.strictObject({ p50: milliseconds, p95: milliseconds }),
  totalMs: z.strictObject({ p50: milliseconds, p95: milliseconds }),
});

/** What became of answers, as far as browsers told. */
const toldFiguresSchema = z.strictObject({
  weeks,
  told: count,
  inserted: count,
  replaced: count,
  copied: count,
  discarded: count,
  putBack: count,
});

/** How many were content, of those who said so, and between which shares the real one lies 95 times in a hundred. */
const voteFiguresSchema = z.strictObject({
  weeks,
  up: count,
  down: count,
  low: share,
  high: share,
});

/** Null where there is nothing, or it is about too few people to be shown. Which of both is not told. */
const figuresSchema = z.strictObject({
  requests: requestFiguresSchema.nullable(),
  tokens: tokenFiguresSchema.nullable(),
  times: timeFiguresSchema.nullable(),
  told: toldFiguresSchema.nullable(),
  votes: voteFiguresSchema.nullable(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** People are counted in fives, so that nobody can be told by a difference: 40 stands for 40 to 44, 0 for fewer than 5. */
const people = z.int().min(0).multipleOf(5);

/** The adoption funnel of a week. */
const funnelSchema = z.strictObject({
  /** Who the rules allow it to; null where no directory says who belongs to the organisation. */
  eligible: people.nullable(),
  enabled: people,
  active: people,
  returning: people,
});
export type Funnel = z.infer<typeof funnelSchema>;

/** Which weeks an answer is about, and as of when. */
const windowSchema = z.strictObject({
  /** Mondays of the weeks there are figures of, oldest first: the newest ones that were asked for. */
  weeks: z.array(monday),
  /** When the newest of them was counted, in milliseconds since 1970; null where there is none. A week is counted once. */
  asOf: z.int().nullable(),
  /** When the next one will be counted. */
  next: z.int(),
  /** What each figure says, in English, by its name in answers. */
  definitions: z.record(z.string(), z.string()),
});

const labelled = z.strictObject({
  value: z.string(),
  /** The name of a team; of anything else its value. Null for a team that the directory does not have any more. */
  label: z.string().nullable(),
});

/** `GET /v1/admin/insights`: how much Sidenote is used, all together and week by week. */
export const insightsSchema = z.strictObject({
  ...windowSchema.shape,
  total: figuresSchema,
  byWeek: z.array(z.strictObject({ week: monday, funnel: funnelSchema, figures: figuresSchema })),
});
export type Insights = z.infer<typeof insightsSchema>;

/** `GET /v1/admin/insights/by/:dimension`: the same for each value that is shown. What is not, is in `rest` together. */
export const insightsBySchema = z.strictObject({
  ...windowSchema.shape,
  dimension: z.enum(insightDimensions),
  rows: z.array(z.strictObject({ ...labelled.shape, figures: figuresSchema })),
  rest: figuresSchema,
});
export type InsightsBy = z.infer<typeof insightsBySchema>;

/** By what refused requests are broken down. */
export const blockedDimensions = [
  'code',
  'site',
  'action',
  'product',
] as const satisfies readonly InsightDimension[];

const blockedFigureSchema = z.strictObject({ weeks, blocked: count });

/** `GET /v1/admin/insights/blocked`: what was not allowed, by the gateway and on people’s devices. */
export const blockedSchema = z.strictObject({
  ...windowSchema.shape,
  total: blockedFigureSchema.nullable(),
  byWeek: z.array(z.strictObject({ week: monday, gateway: count.nullable(), device: count.nullable() })),
  by: z.record(
    z.enum(blockedDimensions),
    z.strictObject({
      rows: z.array(z.strictObject({ ...labelled.shape, ...blockedFigureSchema.shape })),
      rest: count,
    }),
  ),
  /** What browsers stopped themselves: of these only the reason is told. */
  device: z.array(z.strictObject({ reason: z.string(), ...blockedFigureSchema.shape })),
});
export type Blocked = z.infer<typeof blockedSchema>;
