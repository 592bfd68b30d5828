import { z } from 'zod';
import { baseUrlSchema, networks } from './address.ts';
import { daySchema, retentionSchema, trainingSchema } from './attestations.ts';
import { engineSettings } from './engine-config.ts';
import { llamaSettings } from './llama-config.ts';

const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower-case letters, digits, dots and hyphens');
const name = z.string().min(1).max(80);
const model = z.string().min(1).max(120);
const region = z.string().min(1).max(40);
const milliseconds = z.int().min(1).max(3_600_000);

/** Where the key is; the key itself is never in this file. `stored`: an admin entered it, for their organisation. */
const keySchema = z.union([
  z.strictObject({
    env: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, not the key'),
  }),
  z.strictObject({ file: z.string().min(1).max(1_000) }),
  z.strictObject({ stored: z.literal(true) }),
]);

/** All in milliseconds: to connect, to the first byte, between bytes, and in total. */
export const timeoutsSchema = z.strictObject({
  connectMs: milliseconds.default(5_000),
  firstByteMs: milliseconds.default(60_000),
  idleMs: milliseconds.default(30_000),
  totalMs: milliseconds.default(300_000),
});

/** How often a request is tried again before the first byte of an answer, and how long it may wait for that. */
export const retriesSchema = z.strictObject({
  again: z.int().min(0).max(5).default(2),
  firstWaitMs: milliseconds.default(200),
  /** Also the longest `Retry-After` that is waited for; a longer one goes on to the next model at once. */
  longestWaitMs: milliseconds.default(2_000),
});

/** After so many failures in a row nobody is sent there for a while; then one request tries. 0 failures: never. */
export const breakerSchema = z.strictObject({
  failures: z.int().min(0).max(1_000).default(5),
  restMs: milliseconds.default(10_000),
});

const maxTokensField = z.enum(['max_tokens', 'max_completion_tokens']).default('max_completion_tokens');

/** On whose word a provider may be asked, and where it is. */
const terms = {
  name,
  regions: z.array(region).min(1).max(50),
  subProcessor: id,
  retention: retentionSchema,
  training: trainingSchema,
};

/** What every provider beyond this process has in common. */
const remote = {
  ...terms,
  id,
  key: keySchema.optional(),
  network: z.enum(networks).default('public'),
  maxTokensField,
  /** Connections at most, for each organisation: one answer under way is one connection. */
  connections: z.int().min(1).max(10_000).default(1_024),
  timeouts: timeoutsSchema.prefault({}),
  retries: retriesSchema.prefault({}),
  breaker: breakerSchema.prefault({}),
};

/** What a million tokens cost, for the figures that admins are shown; without it, cost is unknown. */
const price = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, such as EUR'),
    input: z.number().min(0).max(1_000_000),
    output: z.number().min(0).max(1_000_000),
  })
  .optional();

const models = z
  .array(z.strictObject({ id: model, price }))
  .min(1)
  .max(200);

/** What in-process models have in common: nobody else sees a text, so there is nothing to attest. */
const inProcess = { id, name: name.optional() };

export const providerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('openai'),
    ...remote,
    baseUrl: baseUrlSchema.default('https://api.openai.com/v1'),
    models,
  }),
  z.strictObject({
    kind: z.literal('azure-openai'),
    ...remote,
    /** The resource's own address, without `/openai`. */
    baseUrl: baseUrlSchema,
    apiVersion: z.string().regex(/^\d{4}-\d{2}-\d{2}(-preview)?$/, 'must be such as 2024-10-21'),
    models: z
      .array(z.strictObject({ id: model, deployment: z.string().regex(/^[\w.-]{1,64}$/), price }))
      .min(1)
      .max(200),
  }),
  z.strictObject({
    kind: z.literal('openai-compatible'),
    ...remote,
    baseUrl: baseUrlSchema,
    models,
    /** Fields that this server would refuse a request for. */
    leaveOut: z
      .array(z.enum(['store', 'stream_options']))
      .max(2)
      .default([]),
  }),
  z.strictObject({ kind: z.literal('engine'), ...inProcess, ...engineSettings }),
  z.strictObject({ kind: z.literal('llama'), ...inProcess, ...llamaSettings }),
]);

export const subProcessorSchema = z
  .strictObject({
    id,
    name: z.string().min(1).max(120),
    purpose: z.string().min(1).max(300),
    locations: z.array(z.string().min(1).max(80)).min(1).max(50),
    announced: daySchema,
    /** The first day on which anything may be sent there (R18). */
    effectiveFrom: daySchema,
    evidence: z.string().min(1).max(500),
  })
  .refine(({ announced, effectiveFrom }) => announced <= effectiveFrom, {
    path: ['effectiveFrom'],
    message: 'must not be before the day in "announced"',
  });

const stepSchema = z.strictObject({ provider: id, model: model.optional() });

export const routeSchema = z.strictObject({
  /** Ids of actions, or `*` for all; the first route that names an action is its route. */
  actions: z.array(z.string().max(60)).min(1).max(500),
  /** By region: who is asked first, and who after that when they cannot answer. */
  regions: z.record(region, z.array(stepSchema).min(1).max(10)),
});

/** Every way to a model that there is: the file named by `providersFile`. Unknown keys are refused. */
export const registrySchema = z.strictObject({
  /** The longest retention, in days, that this operator accepts of a provider. */
  requirement: z.strictObject({ maxRetentionDays: z.int().min(0).max(3_650) }),
  subProcessors: z.array(subProcessorSchema).max(200).default([]),
  providers: z.array(providerSchema).min(1).max(200),
  routes: z.array(routeSchema).min(1).max(500),
});

export type Registry = z.infer<typeof registrySchema>;
export type SubProcessor = z.infer<typeof subProcessorSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type RemoteProvider = Exclude<Provider, { kind: 'engine' | 'llama' }>;
export type InProcess = Extract<Provider, { kind: 'engine' | 'llama' }>;
/** How a provider is reached, without the terms on which it may be. */
export type Endpoint = Without<RemoteProvider, keyof typeof terms>;
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
export type Timeouts = z.infer<typeof timeoutsSchema>;
export type Retries = z.infer<typeof retriesSchema>;
export type KeyReference = z.infer<typeof keySchema>;

/** Whether a provider is a model in this process, which no text leaves. */
export function isInProcess(provider: Provider | Endpoint): provider is InProcess {
  return provider.kind === 'engine' || provider.kind === 'llama';
}
