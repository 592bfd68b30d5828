import { isIP } from 'node:net';
import { EXTENSION_ID, FIREFOX_ID } from '@sidenote/contract/extension-id';
import { z } from 'zod';
import { isExtensionId } from './identity/extension-addresses.ts';
import { issuersSchema } from './identity/issuer.ts';
import { operationsSchema } from './operations/operations-config.ts';
import { engineSettings } from './providers/engine-config.ts';
import { llamaConfigSchema } from './providers/llama-config.ts';
import { safeUrl } from './safe-url.ts';
import { isLoopbackHost, isOnThisMachineAlone } from './this-machine.ts';
import { certificationClaimsSchema } from './trust/certification-claims.ts';

const name = z.string().min(1).max(80);
const milliseconds = z.int().min(1).max(3_600_000);

/** A region's name: what data is pinned to, such as `eu`. */
const regionName = z.string().min(1).max(40);

const organisationSchema = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  name: z.string().min(1).max(120),
  /** Value of the organisation claim in the tokens of this organisation's people. */
  claim: z.string().min(1).max(200),
  /** Whose tokens these are: one of `identity.issuers`. Needed where there are several. */
  issuer: safeUrl.optional(),
  /** Region its data stays in; without one it is served where it asks. */
  region: regionName.optional(),
  /** SHA-256, in hex, of the token its directory (SCIM) comes with. The token itself is never in this file. */
  directoryTokenSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the token, 64 hexadecimal digits, never the token')
    .optional(),
  /** File with one or two such hashes, a line each. It is read again when it changes. */
  directoryTokenSha256File: z.string().min(1).max(1_000).optional(),
});

const identitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sample'),
    /** More redirect addresses for the sample client; tests need them. */
    extraRedirectUris: z.array(safeUrl).max(20).default([]),
  }),
  z.strictObject({ kind: z.literal('oidc'), issuers: issuersSchema }),
]);

const upstreamSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('engine'), ...engineSettings }),
  llamaConfigSchema,
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

/** How much may be asked by a person, by an organisation, or by everyone together. */
const shareSchema = (defaults: { requestsPerMinute: number; concurrent: number; tokensPerDay: number }) =>
  z
    .strictObject({
      /** In any 60 seconds, not per minute of the clock. */
      requestsPerMinute: z.int().min(1).max(100_000_000).default(defaults.requestsPerMinute),
      /** Answers that run at the same time. */
      concurrent: z.int().min(1).max(1_000_000).default(defaults.concurrent),
      /** Tokens of input and output together in one day of UTC. */
      tokensPerDay: z.int().min(1).max(1_000_000_000_000).default(defaults.tokensPerDay),
    })
    .prefault({});

const limitsSchema = z.strictObject({
  /** Largest request body in bytes: the longest selection, every character escaped, fits. */
  bodyBytes: z.int().min(1_024).max(10_485_760).default(1_048_576),
  perPerson: shareSchema({ requestsPerMinute: 60, concurrent: 4, tokensPerDay: 2_000_000 }),
  perOrganisation: shareSchema({ requestsPerMinute: 60_000, concurrent: 1_000, tokensPerDay: 2_000_000_000 }),
  total: shareSchema({ requestsPerMinute: 600_000, concurrent: 2_000, tokensPerDay: 100_000_000_000 }),
  /** Requests of one address without a valid token; those with one are not counted here. */
  failedPerMinute: z.int().min(1).max(100_000_000).default(300),
  /** Requests of an organisation's directory (SCIM). */
  directoryPerMinute: z.int().min(1).max(100_000_000).default(6_000),
  /** Requests of one person under `/v1/admin`. */
  adminPerMinute: z.int().min(1).max(100_000_000).default(600),
  /** Longest silence on a stream: a browser's worker dies after 30 s of it. */
  heartbeatMs: z.int().min(10).max(10_000).default(10_000),
  /** Longest wait for an answer of Redis: slower than this, it counts as away. */
  redisWaitMs: z.int().min(10).max(60_000).default(1_000),
  /** How long limits are kept by each instance's own share while Redis is away. */
  ownShareMs: z.int().min(0).max(600_000).default(30_000),
  /** How long the places of an instance stay taken after it was killed. */
  leaseMs: z.int().min(1_000).max(600_000).default(15_000),
});

const days = (fallback: number) => z.int().min(1).max(3_660).default(fallback);

const retentionSchema = z.strictObject({
  interactionDays: days(400),
  /** Votes, and what became of answers. */
  feedbackDays: days(400),
  auditDays: days(2_555),
  /** Counts of the extension's versions, and of the requests that browsers stopped. */
  fleetDays: days(400),
});

const fileName = z.string().min(1).max(1_000);

/** Where to reach another server; its password may come from a file instead. */
const serverUrl = (protocols: readonly string[]) =>
  z
    .string()
    .max(2_000)
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

const network = z
  .string()
  .refine(isNetwork, 'must be an address such as 10.0.0.5, or a network such as 10.0.0.0/8');

/** Proxies that are believed about where a request comes from, in one header and no other. */
const proxiesSchema = z.strictObject({
  addresses: z.array(network).min(1).max(100),
  header: z.enum(['x-forwarded-for', 'x-real-ip']).default('x-forwarded-for'),
});

/** With a certificate the gateway speaks HTTP/2 and HTTP/1.1 over TLS. Both files are PEM. */
const tlsSchema = z.strictObject({ certFile: fileName, keyFile: fileName });

/** The gateway's configuration: `gateway.config.json`, with the environment on top. Unknown keys are refused. */
export const configSchema = z
  .strictObject({
    listen: z
      .strictObject({
        host: z.string().min(1).max(255).default('127.0.0.1'),
        /** 0 picks a free port. */
        port: z.int().min(0).max(65_535).default(8_787),
        tls: tlsSchema.optional(),
        proxies: proxiesSchema.optional(),
      })
      .prefault({}),
    /** Address under which browsers reach the gateway; without a path. Default: where it listens. */
    publicUrl: safeUrl.refine(isOrigin, 'must have no path, such as https://gateway.example').optional(),
    dataDir: z.string().min(1).max(1_000).default('.sidenote/gateway'),
    /** PostgreSQL instead of the embedded database. A gateway of several instances needs it, and Redis. */
    databaseUrl: serverUrl(['postgres:', 'postgresql:'])
      .refine(checksCertificates, 'must not switch the checking of its certificate off')
      .optional(),
    redisUrl: serverUrl(['redis:', 'rediss:']).optional(),
    /** Files with those addresses in place of them. The password in them is read again for each new connection. */
    databaseUrlFile: fileName.optional(),
    redisUrlFile: fileName.optional(),
    region: regionName.default('on this gateway'),
    /** Other regions' gateways: where an organisation that is pinned elsewhere is sent. */
    regions: z.record(regionName, safeUrl).default({}),
    identity: identitySchema.prefault({ kind: 'sample' }),
    organisations: z
      .array(organisationSchema)
      .min(1)
      .max(1_000)
      .default([{ id: 'acme', name: 'Acme', claim: 'acme' }]),
    /** The one upstream of a small set-up. Several, with routes and attestations, come from `providersFile`. */
    upstream: upstreamSchema.prefault({ kind: 'engine' }),
    /** The registry of providers, a file of its own; `upstream` does not count then. */
    providersFile: fileName.optional(),
    /** Ids of the extension, in Chromium and in Firefox: no other web origin is answered. Default: our own builds'. */
    extensionIds: z
      .array(
        z
          .string()
          .max(200)
          .refine(isExtensionId, 'must be an id of Chromium (32 letters from a to p) or of Firefox'),
      )
      .max(20)
      .default([EXTENSION_ID, FIREFOX_ID]),
    updates: z
      .strictObject({
        /** Folder with the extension's packages, as `npm run package` filled it; it is served as `/updates/`. */
        dir: fileName.optional(),
      })
      .prefault({}),
    trust: z
      .strictObject({
        /** What a run of the tests came to, as `npm run prove` or `npm test` wrote it; told to admins. */
        proofsFile: fileName.optional(),
        certifications: certificationClaimsSchema.default([]),
      })
      .prefault({}),
    console: z
      .strictObject({
        /** Folder with the admin console as it was built. Default: where the workspace builds it. */
        dir: fileName.optional(),
      })
      .prefault({}),
    limits: limitsSchema.prefault({}),
    retention: retentionSchema.prefault({}),
    operations: operationsSchema.prefault({}),
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
  readonly identity:
    | { readonly kind: 'sample' }
    | { readonly kind: 'oidc'; readonly issuers: readonly { readonly issuer: string }[] };
  readonly region: string;
  readonly organisations: readonly {
    readonly id: string;
    readonly directoryTokenSha256?: unknown;
    readonly directoryTokenSha256File?: unknown;
    readonly claim: string;
    readonly issuer?: string | undefined;
  }[];
  readonly upstream: { readonly kind: string; readonly apiKeyEnv?: unknown; readonly apiKeyFile?: unknown };
}

function refuseUnsafe(config: Checked, context: z.RefinementCtx): void {
  const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (config.identity.kind === 'sample' && !isOnThisMachineAlone(config))
    refuse(['identity', 'kind'], 'must not be "sample" beyond this machine: anyone could sign in');
  if (config.publicUrl === undefined && !isLoopbackHost(config.listen.host))
    refuse(['publicUrl'], 'must be given when listening beyond this machine');
  if (config.upstream.apiKeyEnv !== undefined && config.upstream.apiKeyFile !== undefined)
    refuse(['upstream', 'apiKeyFile'], 'must not be given together with apiKeyEnv');
  for (const [at, organisation] of config.organisations.entries())
    if (
      organisation.directoryTokenSha256 !== undefined &&
      organisation.directoryTokenSha256File !== undefined
    )
      refuse(
        ['organisations', String(at), 'directoryTokenSha256File'],
        'must not be given together with directoryTokenSha256',
      );
  refuseMixedUp(config, refuse);
}

/** Two organisations must never be taken for one another, whoever signed the token. */
function refuseMixedUp(
  { organisations, identity }: Checked,
  refuse: (path: string[], message: string) => void,
): void {
  const ids = organisations.map(({ id }) => id);
  if (new Set(ids).size < ids.length) refuse(['organisations'], 'must not name the same id twice');
  const known = identity.kind === 'oidc' ? identity.issuers.map(({ issuer }) => issuer) : [];
  if (new Set(known).size < known.length)
    refuse(['identity', 'issuers'], 'must not name the same issuer twice');
  const [only] = known.length === 1 ? known : [];
  const bound = organisations.map(({ issuer = only, claim }) => JSON.stringify([issuer, claim]));
  if (new Set(bound).size < bound.length)
    refuse(['organisations'], 'must not name the same claim twice for one issuer');
  for (const [at, { issuer = only }] of organisations.entries())
    if (identity.kind === 'oidc' && (issuer === undefined || !known.includes(issuer)))
      refuse(['organisations', String(at), 'issuer'], 'must be one of identity.issuers');
}

/** Two ways of node-postgres to speak TLS with anybody: `no-verify`, and what libpq means by `require`. */
function checksCertificates(value: string): boolean {
  const parameters = URL.canParse(value) ? new URL(value).searchParams : new URLSearchParams();
  return parameters.get('sslmode') !== 'no-verify' && !parameters.has('uselibpqcompat');
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, '');
}
