import { z } from 'zod';
import { keyFactsSchema } from './administration.ts';
import { answererSchema, subProcessorFactsSchema } from './transparency.ts';

/** Whose key a provider is asked with: none, one that the operator keeps, or one that the organisation's owners enter. */
const keyKinds = ['none', 'operator', 'organisation'] as const;

/** How it is with a provider: as its breaker has it, or not asked yet since the gateway started. */
const providerHealths = ['working', 'trying', 'resting', 'unknown'] as const;

/** Why nothing is sent to a provider today. */
const closedReasons = ['provider_not_attested', 'sub_processor_not_effective', 'key_missing'] as const;

const providerSchema = answererSchema.omit({ model: true, region: true, subProcessor: true }).extend({
  id: z.string(),
  /** Its host; null for a model in the gateway's own process. */
  host: z.string().nullable(),
  models: z.array(z.string()),
  regions: z.array(z.string()),
  subProcessor: subProcessorFactsSchema.nullable(),
  keyKind: z.enum(keyKinds),
  /** What is told of the organisation's own key; null where there is none. */
  key: keyFactsSchema.nullable(),
  closed: z.enum(closedReasons).nullable(),
  health: z.enum(providerHealths),
  /** The last time that it failed since this instance started: the code of it, and when. */
  lastFailure: z.strictObject({ code: z.string(), at: z.int() }).nullable(),
});

export type ProviderFacts = z.infer<typeof providerSchema>;

/** `GET /v1/admin/providers`: who may be asked in this region, on which terms, how they are, and about what. */
export const providersSchema = z.strictObject({
  region: z.string(),
  /** The longest retention that the operator accepts, in days; null where there is no registry. */
  maxRetentionDays: z.int().nullable(),
  providers: z.array(providerSchema),
  /** Actions that are asked of the same models in the same order. */
  routes: z.array(
    z.strictObject({
      actions: z.array(z.string()),
      steps: z.array(z.strictObject({ provider: z.string(), model: z.string() })),
    }),
  ),
});

export type Providers = z.infer<typeof providersSchema>;
