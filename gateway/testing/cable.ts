import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { wireBetween } from './cut-wire.ts';

const run = promisify(execFile);
const ip = (...args: readonly string[]) => run('ip', args);

const farEnd = path.join(import.meta.dirname, 'cable-far-end.ts');

/** A way to a server of this machine over a network of its own, which ends at no loopback. */
export interface Cable {
  readonly host: string;
  readonly port: number;
  /** Pulls it out: nothing arrives any more in either direction, and nobody is told. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Lays a cable to a port: a network namespace with an interface in it, beyond which the connections go on through a socket of
 * the file system, that no namespace divides. Linux, and the rights of root.
 */
export async function cableTo(port: number): Promise<Cable> {
  await using laid = new AsyncDisposableStack();
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-cable-'));
  laid.defer(() => rm(folder, { recursive: true, force: true }));
  const beyond = path.join(folder, 'beyond');
  laid.adopt(await wireBetween({ path: beyond }, { host: '127.0.0.1', port }), (wire) => wire.close());

  const name = `sn${randomBytes(4).toString('hex')}`;
  const [near, far] = [`${name}n`, `${name}f`];
  // A network of two addresses among those that nobody is given (RFC 2544, for benchmarks).
  const net = [198, 18, randomInt(256), randomInt(64) * 4] as const;
  const address = (of: 1 | 2) => [...net.slice(0, 3), net[3] + of].join('.');
  await ip('netns', 'add', name);
  // The interface goes with its namespace.
  laid.defer(async () => void (await ip('netns', 'delete', name)));
  await ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name);
  await ip('address', 'add', `${address(1)}/30`, 'dev', near);
  await ip('link', 'set', near, 'up');
  await ip('-n', name, 'address', 'add', `${address(2)}/30`, 'dev', far);
  await ip('-n', name, 'link', 'set', far, 'up');
  const host = address(2);
  const end = spawn('ip', ['netns', 'exec', name, process.execPath, farEnd, beyond, host], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(end, 'exit');
  laid.defer(async () => {
    end.kill('SIGKILL');
    await gone;
  });
  const listening = once(createInterface(end.stdout), 'line');
  const [said] = await Promise.race([listening, gone]);
  if (end.exitCode !== null || end.signalCode !== null)
    throw new Error('The far end of a cable ended before it listened.');
  const kept = laid.move();
  return {
    ...{ host, port: Number(said) },
    cut: async () => void (await ip('-n', name, 'link', 'set', far, 'down')),
    mend: async () => void (await ip('-n', name, 'link', 'set', far, 'up')),
    close: () => kept.disposeAsync(),
  };
}
