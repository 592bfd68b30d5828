import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GatewayConfigInput } from '../../config.ts';
import { openStorage } from '../../storage/database.ts';
import { freePort } from '../../testing/free-port.ts';
import {
  type OpenidProvider,
  startOpenidProvider,
  TEST_AUDIENCE,
  TEST_CLIENT,
} from '../../testing/openid-provider.ts';
import { startRedis, type TestRedis } from '../../testing/redis.ts';
import { freshDatabase } from '../../testing/shared-servers.ts';
import { runChecks } from './run-checks.ts';

let folder: string;
let redis: TestRedis;
let issuer: OpenidProvider;
let databaseUrl: string;

beforeAll(async () => {
  [redis, issuer] = await Promise.all([startRedis(), startOpenidProvider()]);
  databaseUrl = (await freshDatabase()).url;
});
afterAll(() => Promise.all([redis.close(), issuer.close()]));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-check-'));
  return () => rmSync(folder, { recursive: true });
});

const model = {
  kind: 'openai-compatible' as const,
  baseUrl: 'http://127.0.0.1:9/v1',
  model: 'm',
  provider: 'P',
};

async function check(config: GatewayConfigInput, environment: NodeJS.ProcessEnv = {}) {
  const file = path.join(folder, 'gateway.config.json');
  const dataDir = path.join(folder, 'data');
  writeFileSync(file, JSON.stringify({ dataDir, upstream: model, ...config }));
  const lines: string[] = [];
  const good = await runChecks({ file, environment, write: (line) => lines.push(line) });
  return { good, lines, failed: lines.filter((line) => line.startsWith('failed')).join('') };
}

/** Names, sizes, times and contents of everything in the folder. */
function snapshot(): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true }).map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const content = entry.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
    return [file, statSync(file).mtimeMs, content].join(' ');
  });
}

const oidc = (changes: { issuer?: string } = {}): NonNullable<GatewayConfigInput['identity']> => ({
  kind: 'oidc',
  issuers: [
    {
      issuer: changes.issuer ?? issuer.issuer,
      audience: TEST_AUDIENCE,
      clientIds: [TEST_CLIENT],
      organisationClaim: 'org',
    },
  ],
});

describe('the check', () => {
  test('finds everything right in the demo, and makes nothing', async () => {
    const { good, lines } = await check({});
    expect([good, lines.length]).toEqual([true, 10]);
    expect(lines.every((line) => /^ok {6}[A-Za-z ]+: .+\n$/.test(line))).toBe(true);
    expect(snapshot().map((line) => path.basename(line.split(' ')[0] ?? ''))).toEqual([
      'gateway.config.json',
    ]);
  });

  test('reads a database that is there, and leaves it as it is', async () => {
    const storage = await openStorage({ dataDir: path.join(folder, 'data') });
    await check({});
    const before = snapshot();
    const { good, lines } = await check({});
    expect([good, lines.join('')]).toEqual([true, expect.stringContaining('SQLite, its schema up to date')]);
    expect(snapshot().filter((line) => !line.includes('gateway.config.json'))).toEqual(
      before.filter((line) => !line.includes('gateway.config.json')),
    );
    await storage.close();
  });

  test('asks PostgreSQL, Redis and the identity provider', async () => {
    const key = 'ab'.repeat(32);
    const config = { databaseUrl, redisUrl: redis.url, identity: oidc() };
    const first = await check(config, { SIDENOTE_MASTER_KEY: key });
    expect([first.good, first.failed]).toEqual([true, '']);
    expect(first.lines.join('')).toContain('changes to its schema at the next start');
    await (await openStorage({ dataDir: path.join(folder, 'data'), databaseUrl })).close();
    const second = await check(config, { SIDENOTE_MASTER_KEY: key });
    expect(second.lines.join('')).toContain('PostgreSQL, its schema up to date');
    expect(second.lines.join('')).not.toContain(key);
  });

  test('takes a certificate with its key, and no other', async () => {
    const [one, other] = await Promise.all([generate(), generate()]);
    const tls = { certFile: path.join(folder, 'cert.pem'), keyFile: path.join(folder, 'key.pem') };
    writeFileSync(tls.certFile, one.cert);
    writeFileSync(tls.keyFile, one.private);
    expect((await check({ listen: { tls } })).failed).toBe('');
    writeFileSync(tls.keyFile, other.private);
    expect((await check({ listen: { tls } })).failed).toContain('listen.tls.keyFile');
    writeFileSync(tls.certFile, 'SECRET');
    expect((await check({ listen: { tls } })).failed).toContain('listen.tls.certFile');
  });

  test('says which versions of the extension browsers are offered, and whether they could have them', async () => {
    const dir = path.join(folder, 'updates');
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'update.xml'), '<updatecheck codebase="c" version="1.2.3"/>');
    expect((await check({ updates: { dir } })).failed).toContain('updates.dir');
    writeFileSync(path.join(dir, 'sidenote-1.2.3.crx'), '');
    expect((await check({ updates: { dir } })).lines.join('')).toContain('updates: Chromium 1.2.3');
  });

  test.each<[string, () => Promise<GatewayConfigInput> | GatewayConfigInput, NodeJS.ProcessEnv, string]>([
    ['a wrong value', () => ({ listen: { port: 70_000 } }), {}, 'listen.port'],
    ['a master key that is none', () => ({}), { SIDENOTE_MASTER_KEY: 'SECRET' }, 'SIDENOTE_MASTER_KEY'],
    [
      'a key that is not there',
      () => ({ upstream: { ...model, apiKeyEnv: 'NONE' } }),
      {},
      'upstream.apiKeyEnv',
    ],
    ['a registry that is not there', () => ({ providersFile: '/nowhere/SECRET.json' }), {}, 'providersFile'],
    ['a folder that cannot be written', () => ({ dataDir: '/dev/null/x' }), {}, 'dataDir'],
    [
      'a database that is not there',
      async () => ({ databaseUrl: `postgres://a:SECRET@127.0.0.1:${await freePort()}/x` }),
      { SIDENOTE_MASTER_KEY: 'ab'.repeat(32) },
      'databaseUrl',
    ],
    [
      'a Redis that is not there',
      async () => ({ redisUrl: `redis://:SECRET@127.0.0.1:${await freePort()}` }),
      {},
      'redisUrl',
    ],
    [
      'an issuer that does not answer',
      async () => ({ identity: oidc({ issuer: `http://127.0.0.1:${await freePort()}` }) }),
      {},
      'identity.issuers.0.issuer',
    ],
    [
      'an issuer with another spelling',
      () => ({ identity: oidc({ issuer: `${issuer.issuer}/` }) }),
      {},
      'identity.issuers.0.issuer',
    ],
    [
      'a directory’s hash that is not there',
      () => ({
        organisations: [{ id: 'acme', name: 'A', claim: 'a', directoryTokenSha256File: '/nowhere/SECRET' }],
      }),
      {},
      'directoryTokenSha256File of acme',
    ],
    [
      'a token file that is not there',
      () => ({ operations: { metrics: { tokenFile: '/nowhere/token' } } }),
      {},
      'operations.metrics.tokenFile',
    ],
  ])('fails at %s, naming the key and no secret', async (_name, config, environment, key) => {
    const { good, failed } = await check(await config(), environment);
    expect(good).toBe(false);
    expect(failed.split('\n').filter(Boolean)).toEqual([expect.stringContaining(key)]);
    expect(failed.replace('/nowhere/SECRET.json', '')).not.toContain('SECRET');
  });
});
