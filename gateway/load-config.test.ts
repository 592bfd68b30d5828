import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { startGateway } from './gateway.ts';
import { environmentKeys, loadConfig, parseConfig } from './load-config.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const model = { kind: 'openai-compatible', baseUrl: 'https://models.example/v1', model: 'm', provider: 'P' };
const issuer = {
  issuer: 'https://login.example',
  audience: 'a',
  clientIds: ['c'],
  organisationClaim: 'org',
};
const issuers = (...changes: object[]) => ({
  kind: 'oidc',
  issuers: changes.map((change) => ({ ...issuer, ...change })),
});
const oidc = issuers({});

const wrong: [name: string, input: unknown, key: string][] = [
  ['a port that is text', { listen: { port: '8787' } }, 'listen.port'],
  ['a port too high', { listen: { port: 70_000 } }, 'listen.port'],
  ['a key nobody knows', { listen: { prot: 1 } }, 'prot'],
  [
    'a provider over plain http',
    { upstream: { ...model, baseUrl: 'http://models.example/v1' } },
    'upstream.baseUrl',
  ],
  [
    'a provider with a password',
    { upstream: { ...model, baseUrl: 'https://a:b@models.example' } },
    'upstream.baseUrl',
  ],
  ['a provider that is no address', { upstream: { ...model, baseUrl: 'models' } }, 'upstream.baseUrl'],
  ['a provider without a model', { upstream: { ...model, model: undefined } }, 'upstream.model'],
  [
    'the key itself for the name of its variable',
    { upstream: { ...model, apiKeyEnv: 'sk-SECRET' } },
    'upstream.apiKeyEnv',
  ],
  ['two ways to the key', { upstream: { ...model, apiKeyEnv: 'A', apiKeyFile: 'b' } }, 'upstream.apiKeyFile'],
  ['an unknown upstream', { upstream: { kind: 'magic' } }, 'upstream.kind'],
  ['the sample sign-in for everyone', { listen: { host: '0.0.0.0' } }, 'identity.kind'],
  ['the sample sign-in at a public address', { publicUrl: 'https://gateway.example' }, 'identity.kind'],
  ['no public address', { listen: { host: '0.0.0.0' }, identity: oidc }, 'publicUrl'],
  ['a public address with a path', { publicUrl: 'https://gateway.example/x', identity: oidc }, 'publicUrl'],
  [
    'an issuer over plain http',
    { identity: issuers({ issuer: 'http://login.example' }) },
    'identity.issuers.0.issuer',
  ],
  ['no issuer', { identity: issuers() }, 'identity.issuers'],
  ['an issuer twice', { identity: issuers({}, {}) }, 'identity.issuers'],
  ['a shared secret', { identity: issuers({ algorithms: ['HS256'] }) }, 'identity.issuers.0.algorithms'],
  [
    'tokens that may be ID tokens',
    { identity: issuers({ tokenTypes: ['JWT'] }) },
    'identity.issuers.0.requiredScope',
  ],
  ['a role nobody knows', { identity: issuers({ roles: { Boss: 'root' } }) }, 'identity.issuers.0.roles'],
  [
    'an organisation without an issuer, of two',
    { identity: issuers({}, { issuer: 'https://other.example' }) },
    'organisations.0.issuer',
  ],
  [
    'an organisation of an unknown issuer',
    {
      identity: oidc,
      organisations: [{ id: 'a', name: 'A', claim: 'a', issuer: 'https://other.example' }],
    },
    'organisations.0.issuer',
  ],
  [
    'the token of a directory for its hash',
    { organisations: [{ id: 'a', name: 'A', claim: 'a', directoryTokenSha256: 'SECRET' }] },
    'organisations.0.directoryTokenSha256',
  ],
  [
    'the hash of a directory’s token in two places',
    {
      organisations: [
        {
          ...{ id: 'a', name: 'A', claim: 'a' },
          ...{ directoryTokenSha256: '0'.repeat(64), directoryTokenSha256File: 'SECRET' },
        },
      ],
    },
    'organisations.0.directoryTokenSha256File',
  ],
  [
    'a database whose certificate nobody checks',
    { databaseUrl: 'postgres://u:SECRET@db.example/x?sslmode=no-verify' },
    'databaseUrl',
  ],
  [
    'a database whose certificate libpq would not check',
    { databaseUrl: 'postgres://u:SECRET@db.example/x?uselibpqcompat=true&sslmode=require' },
    'databaseUrl',
  ],
  ['another database', { databaseUrl: 'mysql://SECRET@db.example' }, 'databaseUrl'],
  ['another cache', { redisUrl: 'http://redis.example' }, 'redisUrl'],
  ['a limit of nothing', { limits: { perPerson: { concurrent: 0 } } }, 'limits.perPerson.concurrent'],
  ['no organisation', { organisations: [] }, 'organisations'],
  [
    'one claim for two',
    { organisations: ['a', 'b'].map((id) => ({ id, name: id, claim: 'x' })) },
    'organisations',
  ],
  ['an extension id that is none', { extensionIds: ['https://evil.org'] }, 'extensionIds.0'],
  [
    'a proxy by its name',
    { listen: { proxies: { addresses: ['10.0.0.0/8', 'nginx'] } } },
    'listen.proxies.addresses.1',
  ],
  [
    'a network that is none',
    { listen: { proxies: { addresses: ['10.0.0.0/33'] } } },
    'listen.proxies.addresses.0',
  ],
  [
    'a header that is nobody’s address',
    { listen: { proxies: { addresses: ['10.0.0.1'], header: 'cookie' } } },
    'listen.proxies.header',
  ],
  ['a heartbeat too slow', { limits: { heartbeatMs: 30_000 } }, 'limits.heartbeatMs'],
  ['a list', [], 'the file'],
];

describe('the configuration', () => {
  test('is the demo when nothing is given', () => {
    expect(loadConfig(undefined, { SIDENOTE_CONFIG: '' })).toMatchObject({
      listen: { host: '127.0.0.1', port: 8_787 },
      dataDir: '.sidenote/gateway',
      identity: { kind: 'sample' },
      organisations: [{ id: 'acme' }],
      upstream: { kind: 'engine' },
    });
  });

  test('takes the environment over the file', () => {
    const file = path.join(folder, 'a.json');
    writeFileSync(file, JSON.stringify({ listen: { port: 1, host: 'localhost' }, region: 'eu' }));
    const config = loadConfig(file, {
      SIDENOTE_PORT: '0',
      SIDENOTE_EXTENSION_IDS: `${'a'.repeat(32)}, sidenote@acme.example`,
    });
    expect(config).toMatchObject({
      listen: { port: 0, host: 'localhost' },
      region: 'eu',
      extensionIds: ['a'.repeat(32), 'sidenote@acme.example'],
    });
  });

  test('can point to a model by the environment alone', () => {
    const environment = {
      SIDENOTE_UPSTREAM_KIND: 'openai-compatible',
      SIDENOTE_UPSTREAM_BASE_URL: 'http://127.0.0.1:11434/v1',
      SIDENOTE_UPSTREAM_MODEL: 'm',
      SIDENOTE_UPSTREAM_PROVIDER: 'P',
    };
    expect(loadConfig(undefined, environment).upstream).toMatchObject({
      kind: 'openai-compatible',
      model: 'm',
      region: 'unknown',
    });
  });

  test('takes the same claim from two issuers for two organisations', () => {
    const two = ['https://login.example', 'https://other.example'] as const;
    const config = parseConfig({
      publicUrl: 'https://gateway.example',
      identity: issuers(...two.map((address) => ({ issuer: address }))),
      organisations: two.map((address, at) => ({ id: `o${at}`, name: 'O', claim: 'x', issuer: address })),
    });
    expect(config.organisations).toHaveLength(2);
  });

  test('takes addresses with passwords from files', () => {
    const file = path.join(folder, 'database-url');
    writeFileSync(file, 'postgres://sidenote:SECRET@127.0.0.1/sidenote\n');
    expect(loadConfig(undefined, { DATABASE_URL_FILE: file }).databaseUrl).toBe(
      'postgres://sidenote:SECRET@127.0.0.1/sidenote',
    );
    const none = refusal(() => loadConfig(undefined, { REDIS_URL_FILE: path.join(folder, 'nowhere') }));
    expect(none).toContain('redisUrlFile (REDIS_URL_FILE)');
    const inFile = path.join(folder, 'with-a-file.json');
    writeFileSync(
      inFile,
      JSON.stringify({ databaseUrlFile: file, databaseUrl: 'postgres://not-this-one/x' }),
    );
    expect(loadConfig(inFile, {}).databaseUrl).toBe('postgres://sidenote:SECRET@127.0.0.1/sidenote');
  });

  test.each(wrong)('refuses %s, and names the key', (_name, input, key) => {
    const message = refusal(() => parseConfig(input));
    expect(message).toContain(key);
    expect(message).not.toContain('SECRET');
    expect(message).not.toContain('\n');
  });

  test('names the variable where the environment is wrong', () => {
    expect(refusal(() => loadConfig(undefined, { SIDENOTE_PORT: 'eight' }))).toMatch(
      /listen\.port .*SIDENOTE_PORT/,
    );
  });

  test('says when a file is missing or no JSON', () => {
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, '{"listen": SECRET');
    expect(refusal(() => loadConfig(file, {}))).toContain('not a JSON object');
    expect(refusal(() => loadConfig(path.join(folder, 'none.json'), {}))).toContain('cannot be read');
  });

  test('has every variable in the manual', () => {
    const manual = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
    for (const [variable, { key }] of Object.entries(environmentKeys))
      expect(manual).toContain(`| \`${variable}\` | \`${key}\` |`);
  });
});

describe('a start', () => {
  const config = () =>
    parseConfig({ listen: { port: 0 }, dataDir: path.join(folder, 'data'), upstream: model });

  test('is refused when certificates would not be checked', async () => {
    const start = startGateway(config(), { environment: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    await expect(start).rejects.toThrow(/NODE_TLS_REJECT_UNAUTHORIZED/);
  });

  test.each([
    ['is not there', { apiKeyEnv: 'NOT_THERE' }, {}, 'upstream.apiKeyEnv'],
    ['is empty', { apiKeyEnv: 'KEY' }, { KEY: '  ' }, 'upstream.apiKeyEnv'],
    ['cannot stand in a header', { apiKeyEnv: 'KEY' }, { KEY: 'SECRET\r\nx: y' }, 'upstream.apiKeyEnv'],
    ['has no file', { apiKeyFile: '/nowhere/key' }, {}, 'upstream.apiKeyFile'],
  ])('is refused when the provider’s key %s', async (_name, changes, environment, key) => {
    const start = startGateway(parseConfig({ ...config(), upstream: { ...model, ...changes } }), {
      environment,
    });
    const error: unknown = await start.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(key);
    expect(String(error)).not.toContain('SECRET');
  });

  test('is refused when the port is taken or the folder cannot be written', async () => {
    const first = await startGateway(config(), { writeLog: () => undefined });
    const port = Number(new URL(first.url).port);
    const elsewhere = { ...config(), dataDir: path.join(folder, 'second') };
    const second = startGateway({ ...elsewhere, listen: { host: '127.0.0.1', port } });
    await expect(second).rejects.toThrow(/listen\.port.*taken/);
    await first.close();
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(startGateway({ ...config(), dataDir: file })).rejects.toThrow(/dataDir/);
  });
});

function refusal(start: () => unknown): string {
  try {
    start();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The configuration was taken.');
}
