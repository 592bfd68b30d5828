import { z } from 'zod';
import { termsSchema } from './administration.ts';
import { keptInGraphSchema } from './graph/kept-in-graph.ts';

/** Somebody's written word, where it can be looked up, and between which days it stands. */
const attestationSchema = z.strictObject({
  evidence: z.string(),
  verified: z.iso.date(),
  expires: z.iso.date(),
});

/**
 * On whose word something is said: models of the `gateway`'s own process let nobody else see a text, a provider is
 * `attested` with evidence, or there is only the `operator`'s word.
 */
export const standings = ['gateway', 'attested', 'operator'] as const;

/** Who may be asked about an organisation's texts, on which terms. */
export const answererSchema = z.strictObject({
  provider: z.string(),
  model: z.string(),
  region: z.string(),
  /** In words, as beside an answer. */
  retention: z.string(),
  stands: z.enum(standings),
  /** What the provider has attested; null where it has not. */
  attested: z
    .strictObject({
      retention: attestationSchema,
      /** That nothing sent trains a model. */
      noTraining: attestationSchema,
    })
    .nullable(),
  /** Name of who sees the text besides the organisation; null where nobody does. */
  subProcessor: z.string().nullable(),
});
export type Answerer = z.infer<typeof answererSchema>;

/** An entry of the list of sub-processors, as the operator keeps it (R18). */
export const subProcessorFactsSchema = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  locations: z.array(z.string()),
  announced: z.iso.date(),
  /** The first day on which anything may be sent there. */
  effectiveFrom: z.iso.date(),
  evidence: z.string(),
});
export type SubProcessorFacts = z.infer<typeof subProcessorFactsSchema>;

/** `GET /v1/transparency`: about the actions that are allowed, or `every` one, which an owner has to know before any is. */
export const transparencyQuerySchema = z.strictObject({
  actions: z.enum(['allowed', 'every']).default('allowed'),
});

/** What `GET /v1/transparency` answers: who works on the caller's texts, on which terms, and what is kept about it. */
export const transparencySchema = z.strictObject({
  answerers: z.array(answererSchema).max(2_000),
  subProcessors: z.array(subProcessorFactsSchema).max(200),
  terms: termsSchema.extend({
    /** The version that an owner of the organisation has accepted, and when, in milliseconds since 1970. */
    acceptedVersion: z.string().nullable(),
    acceptedAt: z.int().nullable(),
  }),
  /** After how many days the gateway forgets what it notes of a request, and a vote. */
  keptDays: z.strictObject({ records: z.int(), votes: z.int() }),
  /** What it keeps for the organisation's teamwork graph. */
  graph: keptInGraphSchema,
});
export type Transparency = z.infer<typeof transparencySchema>;
