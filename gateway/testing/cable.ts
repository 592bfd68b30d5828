import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ip = (...args: readonly string[]) => run('ip', args);

const farEnd = path.join(import.meta.dirname, 'cable-far-end.ts');

/** A way to a server of this machine over a network of its own, which ends at no loopback. */
export interface Cable {
  readonly host: string;
  readonly port: number;
  /** Pulls it out: nothing arrives any more in either direction, and nobody is told. */
  pull(): Promise<void>;
  plug(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Lays a cable to a port: a network namespace with an interface in it, beyond which the connections go on through a socket of
 * the file system, that no namespace divides. Linux, and the rights of root.
 */
export async function cableTo(port: number): Promise<Cable> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-cable-'));
  const socketPath = path.join(folder, 'beyond');
  const sockets = new Set<Socket>();
  const beyond = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await once(beyond.listen(socketPath), 'listening');

  const name = `sn${randomBytes(4).toString('hex')}`;
  const [near, far] = [`${name}n`, `${name}f`];
  // A network of two addresses among those that nobody is given (RFC 2544, for benchmarks).
  const net = `198.18.${randomInt(256)}.${randomInt(64) * 4}`;
  const address = (last: number) => net.replace(/\d+$/, (low) => String(Number(low) + last));
  await ip('netns', 'add', name);
  await ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name);
  await ip('address', 'add', `${address(1)}/30`, 'dev', near);
  await ip('link', 'set', near, 'up');
  await ip('-n', name, 'address', 'add', `${address(2)}/30`, 'dev', far);
  await ip('-n', name, 'link', 'set', far, 'up');
  const host = address(2);
  const end = spawn('ip', ['netns', 'exec', name, process.execPath, farEnd, socketPath, host], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(end.stdout), 'line');
  return {
    host,
    port: Number(line),
    pull: async () => void (await ip('-n', name, 'link', 'set', far, 'down')),
    plug: async () => void (await ip('-n', name, 'link', 'set', far, 'up')),
    close: async () => {
      const gone = once(end, 'exit');
      end.kill('SIGKILL');
      await gone;
      for (const socket of sockets) socket.destroy();
      beyond.close();
      await once(beyond, 'close');
      // The interface goes with its namespace.
      await ip('netns', 'delete', name);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
