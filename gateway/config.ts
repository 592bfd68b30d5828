import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { isLoopback } from '@sidenote/contract/site';
import { z } from 'zod';

/** Addresses that carry keys or text: https, or http on this machine only. */
const safeUrl = z
  .string()
  .max(2_000)
  .refine((value) => URL.canParse(value), 'must be a complete address such as https://gateway.example')
  .refine(
    (value) => !URL.canParse(value) || isSafe(new URL(value)),
    'must be https (http on this machine only), without user or password',
  );

const name = z.string().min(1).max(80);
const milliseconds = z.int().min(1).max(3_600_000);

const organisationSchema = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().min(1).max(120),
  /** Value of the organisation claim in the tokens of this organisation's people. */
  claim: z.string().min(1).max(200),
});

const identitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sample'),
    /** More redirect addresses for the sample client; tests need them. */
    extraRedirectUris: z.array(safeUrl).max(20).default([]),
  }),
  z.strictObject({
    kind: z.literal('oidc'),
    issuer: safeUrl,
    audience: z.string().min(1).max(500),
    clientId: z.string().min(1).max(200),
    organisationClaim: z.string().min(1).max(200),
  }),
]);

const upstreamSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('engine') }),
  z.strictObject({
    kind: z.literal('openai-compatible'),
    baseUrl: safeUrl,
    /** Name of the environment variable that holds the key: the key itself is never in this file. */
    apiKeyEnv: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, not the key')
      .optional(),
    apiKeyFile: z.string().min(1).max(1_000).optional(),
    model: z.string().min(1).max(120),
    provider: name,
    region: z.string().min(1).max(40).default('unknown'),
    retention: name.default('unknown'),
    maxTokensField: z.enum(['max_tokens', 'max_completion_tokens']).default('max_completion_tokens'),
    timeouts: z
      .strictObject({
        connectMs: milliseconds.default(5_000),
        firstByteMs: milliseconds.default(60_000),
        idleMs: milliseconds.default(30_000),
        totalMs: milliseconds.default(300_000),
      })
      .prefault({}),
  }),
]);

const limitsSchema = z.strictObject({
  /** Largest request body in bytes: the longest selection, every character escaped, fits. */
  bodyBytes: z.int().min(1_024).max(10_485_760).default(1_048_576),
  /** Requests of one person that are answered at the same time. */
  concurrentPerPerson: z.int().min(1).max(1_000).default(4),
  /** Requests of everyone that are answered at the same time. */
  maxStreams: z.int().min(1).max(100_000).default(1_000),
  /** Longest silence on a stream: a browser's worker dies after 30 s of it. */
  heartbeatMs: z.int().min(10).max(10_000).default(10_000),
});

/** The gateway's configuration: `gateway.config.json`, with the environment on top. Unknown keys are refused. */
export const configSchema = z
  .strictObject({
    listen: z
      .strictObject({
        host: z.string().min(1).max(255).default('127.0.0.1'),
        /** 0 picks a free port. */
        port: z.int().min(0).max(65_535).default(8_787),
      })
      .prefault({}),
    /** Address under which browsers reach the gateway; without a path. Default: where it listens. */
    publicUrl: safeUrl.refine(isOrigin, 'must have no path, such as https://gateway.example').optional(),
    dataDir: z.string().min(1).max(1_000).default('.sidenote/gateway'),
    region: z.string().min(1).max(40).default('on this gateway'),
    identity: identitySchema.prefault({ kind: 'sample' }),
    organisations: z
      .array(organisationSchema)
      .min(1)
      .max(1_000)
      .default([{ id: 'acme', name: 'Acme', claim: 'acme' }]),
    upstream: upstreamSchema.prefault({ kind: 'engine' }),
    /** Ids of the extension: the only web origins that are answered. Default: the id of our own build. */
    extensionIds: z
      .array(z.string().regex(/^[a-p]{32}$/, 'must be a Chromium extension id: 32 letters from a to p'))
      .max(20)
      .default([EXTENSION_ID]),
    limits: limitsSchema.prefault({}),
    logLevel: z.enum(['silent', 'error', 'info']).default('info'),
  })
  .superRefine(refuseUnsafe);

export type GatewayConfig = z.infer<typeof configSchema>;
/** As written in the file: everything that has a default may be left out. */
export type GatewayConfigInput = z.input<typeof configSchema>;
export type OpenaiUpstreamConfig = Extract<GatewayConfig['upstream'], { kind: 'openai-compatible' }>;

interface Checked {
  readonly listen: { readonly host: string };
  readonly publicUrl?: string | undefined;
  readonly identity: { readonly kind: string };
  readonly organisations: readonly { readonly id: string; readonly claim: string }[];
  readonly upstream: { readonly kind: string; readonly apiKeyEnv?: unknown; readonly apiKeyFile?: unknown };
}

function refuseUnsafe(config: Checked, context: z.RefinementCtx): void {
  const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  const isPublic = config.publicUrl !== undefined && !isLoopback(new URL(config.publicUrl).hostname);
  if (config.identity.kind === 'sample' && (isPublic || !isLoopbackHost(config.listen.host)))
    refuse(['identity', 'kind'], 'must not be "sample" beyond this machine: anyone could sign in');
  if (config.publicUrl === undefined && !isLoopbackHost(config.listen.host))
    refuse(['publicUrl'], 'must be given when listening beyond this machine');
  if (config.upstream.apiKeyEnv !== undefined && config.upstream.apiKeyFile !== undefined)
    refuse(['upstream', 'apiKeyFile'], 'must not be given together with apiKeyEnv');
  for (const key of ['id', 'claim'] as const) {
    const values = config.organisations.map((organisation) => organisation[key]);
    if (new Set(values).size < values.length)
      refuse(['organisations'], `must not name the same ${key} twice`);
  }
}

/** Whether a host to listen on can be reached from this machine only. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host.includes(':') ? `[${host}]` : host);
}

function isSafe(url: URL): boolean {
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return secure && url.username === '' && url.password === '';
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, '');
}
