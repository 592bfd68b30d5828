import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { describe, expect, test } from 'vitest';
import { startRedis } from '../testing/redis.ts';
import { joinCluster } from './membership.ts';

describe('the instances', () => {
  test('see each other, agree on their order, and miss who left or fell silent', async () => {
    const redis = await startRedis();
    const join = () =>
      joinCluster({ address: () => redis.url, onFailure: () => undefined, beatMs: 50, silenceMs: 500 });
    const all = await Promise.all([join(), join(), join()]);
    const ids = all.map(({ id }) => id).sort();
    for (const one of all) await expect.poll(one.members).toEqual(ids);
    const [first, second] = all;
    await first?.close();
    await expect.poll(() => second?.members()).toEqual(ids.filter((id) => id !== first?.id));
    await redis.client.zadd('sidenote:instances', Date.now() + 300, 'killed');
    await expect.poll(() => second?.members()).toContain('killed');
    await expect.poll(() => second?.members()).not.toContain('killed');
    for (const one of all.slice(1)) await one.close();
    await redis.close();
  });

  test('know of each other still when Redis comes back empty', async () => {
    const redis = await startRedis();
    const join = () =>
      joinCluster({ address: () => redis.url, onFailure: () => undefined, beatMs: 20, silenceMs: 60_000 });
    const [one, other] = await Promise.all([join(), join()]);
    const both = [one.id, other.id].sort();
    await expect.poll(one.members).toEqual(both);
    await other.close();
    await redis.client.flushall();
    // The next beat finds nobody but itself, and the other is as alive as a moment ago.
    await expect.poll(() => redis.client.zcard('sidenote:instances')).toBe(1);
    expect(one.members()).toEqual(both);
    await one.close();
    await redis.close();
  });

  test('are told once that Redis is away, and nobody is told what was sent to it', async () => {
    const redis = await startRedis();
    const failures: unknown[] = [];
    const cluster = await joinCluster({
      address: () => redis.url,
      onFailure: (error) => failures.push(error),
      beatMs: 50,
    });
    await redis.kill();
    await expect.poll(cluster.awayMs).toBeGreaterThan(0);
    const asked = await cluster.ask((to) => to.set('key', 'canary')).catch((error: unknown) => error);
    expect(String(asked)).toBe('RedisAway');
    await redis.start();
    await expect.poll(cluster.awayMs, { timeout: 10_000 }).toBe(0);
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures)).not.toContain('canary');
    await cluster.close();
    await redis.close();
  });
});

test('a password that is renewed where it is kept lets a gateway in again', async () => {
  const redis = await startRedis(['--requirepass', 'one'], 'redis://:one@127.0.0.1:PORT');
  let password = 'one';
  const cluster = await joinCluster({
    address: () => redis.url.replace('one', password),
    onFailure: () => undefined,
    beatMs: 20,
  });
  await redis.client.config('SET', 'requirepass', 'two');
  await redis.client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  await expect.poll(cluster.awayMs).toBeGreaterThan(1_000);
  password = 'two';
  await expect.poll(cluster.awayMs, { timeout: 10_000 }).toBe(0);
  await cluster.close();
  await redis.close();
});

describe('a first contact', () => {
  const quick = { onFailure: () => undefined, startMs: 500 };

  test.each([
    ['the right password', 'secret', true],
    ['the wrong password', 'wrong', false],
    ['no password', '', false],
  ])('with %s', async (_name, password, joins) => {
    const redis = await startRedis(['--requirepass', 'secret'], `redis://:${password}@127.0.0.1:PORT`);
    expect(await succeeds({ address: () => redis.url, ...quick })).toBe(joins);
    await redis.close();
  });

  test('with nobody there fails', async () => {
    const redis = await startRedis();
    await redis.kill();
    expect(await succeeds({ address: () => redis.url, ...quick })).toBe(false);
    await redis.close();
  });

  test('over TLS needs a certificate that is trusted', async () => {
    const { folder, certificate } = await madeCertificate();
    const file = (name: string) => path.join(folder, name);
    const redis = await startRedis(
      [
        '--tls-port',
        'PORT',
        '--tls-cert-file',
        file('cert'),
        '--tls-key-file',
        file('key'),
        '--tls-ca-cert-file',
        file('cert'),
        '--tls-auth-clients',
        'no',
      ],
      'rediss://127.0.0.1:PORT',
    );
    expect(await succeeds({ address: () => redis.url, ...quick })).toBe(false);
    setDefaultCACertificates([...getCACertificates('default'), certificate]);
    expect(await succeeds({ address: () => redis.url, ...quick, startMs: 5_000 })).toBe(true);
    await redis.close();
    await rm(folder, { recursive: true });
  });
});

async function succeeds(options: Parameters<typeof joinCluster>[0]): Promise<boolean> {
  return joinCluster(options).then(
    async (cluster) => {
      await cluster.close();
      return true;
    },
    () => false,
  );
}

async function madeCertificate(): Promise<{ folder: string; certificate: string }> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test Redis' }], {
    ...{ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' },
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-redis-tls-'));
  await writeFile(path.join(folder, 'cert'), cert);
  await writeFile(path.join(folder, 'key'), key);
  return { folder, certificate: cert };
}
