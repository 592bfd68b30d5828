import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a process may take to be there, and to be gone. */
const START_MS = 60_000;
const STOP_MS = 20_000;

/** A process that the bench started and ends again. */
export interface Child {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts one of the bench's own modules, `bench/gateway/<module>`; returns it with the first thing that it says. */
export async function startModule(module: string, args: readonly string[] = []) {
  const child = fork(join(import.meta.dirname, module), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const said = await nextMessage(child);
  return { said, process: child, child: childOf(child) };
}

/** The next message of a forked process; rejects when it ends instead. */
export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', gone).then(([message]: unknown[]) => message),
      once(child, 'exit', gone).then(() => {
        throw new Error(`${child.spawnargs.join(' ')} ended.`);
      }),
    ]);
  } finally {
    gone.abort();
  }
}

/** How a server shows that it can be asked: by listening on a port of the loopback, or by a line of its output. */
type Sign = { readonly port: number } | { readonly says: string };

/** Starts a server whose output goes to a file; resolves when it shows that it can be asked. */
export async function startServer(
  [program, ...args]: readonly [string, ...string[]],
  { sign, log, env = {}, cwd }: { sign: Sign; log: string; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<Child> {
  const output = openSync(log, 'a');
  const child = spawn(program, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const deadline = Date.now() + START_MS;
  while (!('port' in sign ? await listens(sign.port) : readFileSync(log, 'utf8').includes(sign.says))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${program} did not start: see ${log}.`);
    await pause(50);
  }
  return childOf(child);
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function childOf(child: ChildProcess): Child {
  const { pid } = child;
  if (pid === undefined) throw new Error('A process could not be started.');
  // Nothing that was started here outlives the command, however it ends.
  process.once('exit', () => child.kill('SIGKILL'));
  return {
    pid,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      const deadline = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(deadline);
    },
  };
}

/** A port of the loopback that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
