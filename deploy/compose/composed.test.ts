import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { freePort } from '@sidenote/gateway/testing/free-port';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_HOST } from '../testing/certificates.ts';
import { type Composed, startComposed } from '../testing/composed.ts';
import { type RunningNginx, runNginx } from '../testing/run-nginx.ts';

let folder: string;
let composed: Composed;
let gateways: number[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-composed-'));
  composed = await startComposed(folder);
  gateways = [await composed.startGateway(), await composed.startGateway()];
}, 120_000);
afterAll(async () => {
  await composed.stop();
  rmSync(folder, { recursive: true });
});

async function ask(port: number, host: string, route: string, authority: string) {
  const ca = readFileSync(path.join(composed.secrets, authority));
  const asked = request({ host: '127.0.0.1', port, servername: host, headers: { host }, path: route, ca });
  const [response] = await once(asked.end(), 'response');
  return { status: response.statusCode as number, body: await json(response) };
}

describe('what compose.yaml and prepare.sh make, run without containers', () => {
  test('two gateways are ready: database and Redis are reached, over TLS, with their passwords', async () => {
    for (const port of gateways)
      await expect
        .poll(() => ask(port, 'gateway.sidenote.internal', '/readyz', 'internal-ca.pem'), { timeout: 20_000 })
        .toEqual({ status: 200, body: { status: 'ready', reasons: [] } });
  });

  test('the gateway’s own check finds nothing wrong, but that the example’s sign-in is nowhere', () => {
    const lines = composed.check();
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([
      expect.stringMatching(/^failed {2}identity: .*identity\.issuers\.0\.issuer/),
    ]);
    expect(lines.length).toBeGreaterThan(5);
  });

  test('nginx leads to them, over TLS on both sides', async () => {
    const port = await freePort();
    const place = { folder: path.join(folder, 'nginx'), secrets: composed.secrets, port };
    const addresses = gateways.map((gateway) => `127.0.0.1:${gateway}`);
    const nginx: RunningNginx = await runNginx({ ...place, gateways: addresses, scheme: 'https' });
    const health = await ask(port, PUBLIC_HOST, '/healthz', 'public.pem');
    const policy = await ask(port, PUBLIC_HOST, '/v1/policy', 'public.pem');
    await nginx.stop();
    expect(health).toEqual({ status: 200, body: { status: 'ok' } });
    expect(policy).toMatchObject({ status: 401, body: { error: { code: 'signed_out' } } });
  });

  test.each([
    ['without TLS', 'sidenote', 'sidenote', false],
    ['as a superuser', 'postgres', 'postgres', true],
    ['as the gateway, into another database', 'sidenote', 'postgres', true],
  ])('the database lets nobody in %s', async (_name, user, database, tls) => {
    const password = readFileSync(path.join(composed.secrets, 'postgres-password'), 'utf8').trim();
    const client = new Client({
      ...{ host: '127.0.0.1', port: composed.postgresPort, user, database, password },
      ssl: tls && { rejectUnauthorized: false },
    });
    await expect(client.connect()).rejects.toMatchObject({ code: '28000' });
  });

  test('the role of the gateway can do nothing but its own', async () => {
    const password = readFileSync(path.join(composed.secrets, 'postgres-password'), 'utf8').trim();
    const client = new Client({
      ...{ host: '127.0.0.1', port: composed.postgresPort, user: 'sidenote', database: 'sidenote', password },
      ssl: { rejectUnauthorized: false },
    });
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = current_user',
    );
    await client.end();
    expect(new Set(Object.values(rows[0]))).toEqual(new Set([false]));
  });

  test('Redis lets nobody in without the password, and its user can empty nothing', async () => {
    const url = new URL(readFileSync(path.join(composed.secrets, 'redis-url'), 'utf8').trim());
    const place = { host: '127.0.0.1', port: composed.redisPort };
    const stranger = connect({ ...place, rejectUnauthorized: false }).on('error', () => undefined);
    stranger.write('GET x\r\n');
    const [answer] = await once(stranger, 'data');
    expect(String(answer)).toMatch(/^-NOAUTH /);
    stranger.destroy();
    const own = new Redis({
      ...{ ...place, tls: { rejectUnauthorized: false }, lazyConnect: true },
      ...{ username: 'sidenote', password: url.password },
    });
    await own.connect();
    await expect(own.flushall()).rejects.toThrow('NOPERM');
    own.disconnect();
  });
});
