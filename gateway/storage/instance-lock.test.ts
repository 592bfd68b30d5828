import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../config-error.ts';
import { startPostgres } from '../testing/postgres.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { type InstanceLockOptions, lockInstance } from './instance-lock.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => path.join(folder, name);

/** Another process that takes the lock and holds it until it is killed. */
async function holder(options: InstanceLockOptions): Promise<ChildProcess> {
  const file = path.join(import.meta.dirname, 'instance-lock.ts');
  const script = `const { lockInstance } = await import(${JSON.stringify(file)});
    const lock = await lockInstance(JSON.parse(process.argv[1]));
    console.log('locked');
    setInterval(() => lock.state(), 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('the lock of a data folder', () => {
  test('keeps a second process out, and is free once the first is killed', async () => {
    const options = { dataDir: inFolder('data'), shared: false };
    const first = await holder(options);
    await expect(lockInstance(options)).rejects.toThrow(ConfigError);
    await expect(lockInstance({ ...options, shared: true })).rejects.toThrow('dataDir');
    await killed(first);
    const lock = await lockInstance(options);
    expect(lock.state()).toBe('held');
    await lock.release();
  });

  test('keeps out whoever asks in the same process', async () => {
    const options = { dataDir: inFolder('data'), shared: false };
    const lock = await lockInstance(options);
    await expect(lockInstance(options)).rejects.toThrow(ConfigError);
    await expect(lockInstance(options)).rejects.toThrow(ConfigError);
    await lock.release();
    await (await lockInstance(options)).release();
  });
});

describe('the lock of a database', () => {
  test.each([
    ['alone after alone', false, false],
    ['alone after one that shares', true, false],
    ['sharing after one that is alone', false, true],
  ])('refuses %s, names the setting, and is free once the holder is killed', async (_name, first, second) => {
    const { url: databaseUrl } = await freshDatabase();
    const child = await holder({ dataDir: inFolder('a'), databaseUrl, shared: first });
    const ask = () => lockInstance({ dataDir: inFolder('b'), databaseUrl, shared: second });
    await expect(ask()).rejects.toThrow('REDIS_URL');
    await killed(child);
    await (await ask()).release();
  });

  test('is shared by those who know of each other', async () => {
    const { url: databaseUrl } = await freshDatabase();
    await holder({ dataDir: inFolder('a'), databaseUrl, shared: true });
    const lock = await lockInstance({ dataDir: inFolder('b'), databaseUrl, shared: true });
    expect(lock.state()).toBe('held');
    await lock.release();
  });

  test('is not refused for the folder of another instance', async () => {
    const { url: databaseUrl } = await freshDatabase();
    const first = await lockInstance({ dataDir: inFolder('a'), databaseUrl, shared: false });
    await first.release();
    await (await lockInstance({ dataDir: inFolder('a'), databaseUrl, shared: false })).release();
  });
});

describe('a lock whose PostgreSQL is restarted', () => {
  test('is lost, and taken again or somebody else’s', async () => {
    const postgres = await startPostgres();
    try {
      const options = { databaseUrl: postgres.adminUrl, shared: false };
      const first = await lockInstance({ ...options, dataDir: inFolder('a') });
      await postgres.stop('immediate');
      await expect.poll(first.state).toBe('lost');
      await postgres.start();
      await expect.poll(first.state, { timeout: 10_000 }).toBe('held');

      await postgres.stop();
      await expect.poll(first.state).toBe('lost');
      await postgres.start();
      const states = () => [first.state(), second?.state()];
      const second = await lockInstance({ ...options, dataDir: inFolder('b') }).catch(() => undefined);
      await expect
        .poll(states, { timeout: 10_000 })
        .toEqual(second ? ['taken', 'held'] : ['held', undefined]);
      await second?.release();
      await expect.poll(first.state, { timeout: 10_000 }).toBe('held');
      await first.release();
    } finally {
      await postgres.close();
    }
  });
});
