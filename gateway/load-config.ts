import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { configSchema, type GatewayConfig } from './config.ts';
import { ConfigError } from './config-error.ts';

const DEFAULT_FILE = 'gateway.config.json';

type Json = Record<string, unknown>;

/**
 * Environment variables that go on top of the file: what each sets, and how its value is read. An empty one counts
 * as not given.
 */
export const environmentKeys = {
  SIDENOTE_HOST: { key: 'listen.host', read: String },
  SIDENOTE_PORT: { key: 'listen.port', read: Number },
  SIDENOTE_TLS_CERT_FILE: { key: 'listen.tls.certFile', read: String },
  SIDENOTE_TLS_KEY_FILE: { key: 'listen.tls.keyFile', read: String },
  SIDENOTE_PUBLIC_URL: { key: 'publicUrl', read: String },
  SIDENOTE_DATA_DIR: { key: 'dataDir', read: String },
  SIDENOTE_REGION: { key: 'region', read: String },
  SIDENOTE_LOG_LEVEL: { key: 'logLevel', read: String },
  SIDENOTE_METRICS_HOST: { key: 'operations.metrics.listen.host', read: String },
  SIDENOTE_METRICS_PORT: { key: 'operations.metrics.listen.port', read: Number },
  SIDENOTE_METRICS_TOKEN_FILE: { key: 'operations.metrics.tokenFile', read: String },
  SIDENOTE_DRAIN_GRACE_MS: { key: 'operations.drain.graceMs', read: Number },
  SIDENOTE_DRAIN_ANSWERS_MS: { key: 'operations.drain.answersMs', read: Number },
  OTEL_EXPORTER_OTLP_ENDPOINT: { key: 'operations.traces.endpoint', read: String },
  SIDENOTE_EXTENSION_IDS: { key: 'extensionIds', read: readList },
  SIDENOTE_UPDATES_DIR: { key: 'updates.dir', read: String },
  SIDENOTE_CONSOLE_DIR: { key: 'console.dir', read: String },
  DATABASE_URL: { key: 'databaseUrl', read: String },
  REDIS_URL: { key: 'redisUrl', read: String },
  DATABASE_URL_FILE: { key: 'databaseUrlFile', read: String },
  REDIS_URL_FILE: { key: 'redisUrlFile', read: String },
  SIDENOTE_PROVIDERS_FILE: { key: 'providersFile', read: String },
  SIDENOTE_UPSTREAM_KIND: { key: 'upstream.kind', read: String },
  SIDENOTE_UPSTREAM_BASE_URL: { key: 'upstream.baseUrl', read: String },
  SIDENOTE_UPSTREAM_API_KEY_ENV: { key: 'upstream.apiKeyEnv', read: String },
  SIDENOTE_UPSTREAM_API_KEY_FILE: { key: 'upstream.apiKeyFile', read: String },
  SIDENOTE_UPSTREAM_MODEL: { key: 'upstream.model', read: String },
  SIDENOTE_UPSTREAM_PROVIDER: { key: 'upstream.provider', read: String },
  SIDENOTE_UPSTREAM_REGION: { key: 'upstream.region', read: String },
  SIDENOTE_UPSTREAM_RETENTION: { key: 'upstream.retention', read: String },
} as const satisfies Record<string, { key: string; read: (value: string) => unknown }>;

/** Keys whose value comes from the file that another key names, where there is one: they hold passwords. */
const fromFiles = { databaseUrl: 'databaseUrlFile', redisUrl: 'redisUrlFile' } as const;

/**
 * The configuration from a file (`SIDENOTE_CONFIG` or `gateway.config.json` when none is named; none at all means the
 * demo) and the environment. Throws a {@link ConfigError}.
 */
export function loadConfig(named: string | undefined, environment: NodeJS.ProcessEnv): GatewayConfig {
  const file = named ?? (environment.SIDENOTE_CONFIG || undefined);
  const written = readConfigFile(file ?? DEFAULT_FILE, file !== undefined);
  return parseConfig(withSecretFiles(withEnvironment(written, environment)));
}

/** Checks a configuration and fills in the defaults. Throws a {@link ConfigError}. */
export function parseConfig(input: unknown): GatewayConfig {
  const config = configSchema.safeParse(input);
  if (config.success) return config.data;
  const [issue] = config.error.issues;
  throw new ConfigError(issue === undefined ? 'The configuration is not valid.' : describe(issue));
}

function readConfigFile(file: string, required: boolean): Json {
  const text = readOptional(file);
  if (text === undefined) {
    if (!required) return {};
    throw new ConfigError(
      `The configuration file ${path.resolve(file)} cannot be read. Check its path and rights.`,
    );
  }
  const value = parseJson(text);
  if (isJson(value)) return value;
  throw new ConfigError(
    `The configuration file ${path.resolve(file)} is not a JSON object. Check its commas and quotes.`,
  );
}

function withSecretFiles(config: Json): Json {
  const read = Object.entries(fromFiles).flatMap(([key, named]) => {
    const file = config[named];
    if (typeof file !== 'string') return [];
    const value = readOptional(file)?.trim();
    if (value === undefined || value === '')
      throw new ConfigError(
        `Configuration key ${named}${hintOf(named)} names a file that is empty or cannot be read. Check its path and rights.`,
      );
    return [[key, value] as const];
  });
  return { ...config, ...Object.fromEntries(read) };
}

/** The variable that sets a key, in brackets; nothing where there is none. */
function hintOf(key: string): string {
  const variable = Object.entries(environmentKeys).find(([, { key: own }]) => own === key)?.[0];
  return variable === undefined ? '' : ` (${variable})`;
}

function withEnvironment(config: Json, environment: NodeJS.ProcessEnv): Json {
  const result = structuredClone(config);
  for (const [variable, { key, read }] of Object.entries(environmentKeys)) {
    const value = environment[variable];
    if (value !== undefined && value !== '') setAt(result, key.split('.'), read(value));
  }
  return result;
}

function setAt(target: Json, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const child = target[key];
  const inner = isJson(child) ? child : {};
  target[key] = inner;
  setAt(inner, rest, value);
}

/** Names the key and what it must be, never the value it has: somebody may have put a key there. */
function describe(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.') || 'the file';
  const where = `Configuration key ${key}`;
  const variable = Object.entries(environmentKeys).find(([, { key: own }]) => own === key)?.[0];
  const hint = `Change it in ${DEFAULT_FILE}${variable === undefined ? '' : ` or in ${variable}`} and start again.`;
  if (issue.code === 'unrecognized_keys')
    return `${where} has keys that the gateway does not know: ${issue.keys.join(', ')}. Remove them or check their spelling.`;
  if (issue.code === 'custom' || (issue.code === 'invalid_format' && issue.message.startsWith('must')))
    return `${where} ${issue.message}. ${hint}`;
  return `${where} is not valid: ${issue.message}. ${hint}`;
}

function readList(value: string): string[] {
  return value.split(',').map((part) => part.trim());
}

function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
