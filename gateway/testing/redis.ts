import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** What it writes to the disk. */
  readonly folder: string;
  /** A client of the test's own. */
  readonly client: Redis;
  /** Ends the server at once, as a crash does; what it held is lost, unless it keeps a file. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it from answering, while connections stay open. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** A real Redis server on a free port with a folder of its own. `options` are those of its command line. */
export async function startRedis(options: readonly string[] = [], url = ''): Promise<TestRedis> {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-redis-'));
  let server: ChildProcess | undefined;
  const start = async () => {
    const plain = options.includes('--tls-port') ? 0 : port;
    const own = ['--port', String(plain), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const child = spawn(
      'redis-server',
      [...own, ...options.map((option) => option.replace('PORT', String(port)))],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    server = child;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    child.once('error', reject).once('exit', () => reject(new Error('redis-server ended while it started.')));
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve();
    });
    await promise;
  };
  const kill = async () => {
    const child = server;
    server = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  const address = (url || 'redis://127.0.0.1:PORT').replace('PORT', String(port));
  const client = new Redis(address, { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  return {
    url: address,
    port,
    folder,
    client,
    kill,
    start,
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    close: async () => {
      client.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
