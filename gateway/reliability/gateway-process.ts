import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bareEnvironment } from '../testing/bare-environment.ts';

const main = path.join(import.meta.dirname, '..', 'main.ts');

/** How long a gateway may take to listen, and to be gone after it was asked to, in milliseconds. */
const START_MS = 60_000;
const STOP_MS = 60_000;

/** A gateway in a process of its own, as it runs in production. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  readonly running: () => boolean;
  /** Sends a signal; resolves when the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Its resident memory in bytes. */
  memory(): number;
}

export interface GatewayProcessOptions {
  readonly configFile: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** File descriptors it may have open at most. */
  readonly openFiles?: number;
}

/** Starts a gateway and waits until it listens. Rejects with what it wrote when it ends instead. */
export async function startGatewayProcess(options: GatewayProcessOptions): Promise<GatewayProcess> {
  const child = launch(options);
  const url = await listening(child);
  const running = () => child.exitCode === null && child.signalCode === null;
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    running,
    end: async (signal) => {
      if (!running()) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      const deadline = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(deadline);
    },
    memory: () =>
      Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024,
  };
}

function launch({ configFile, environment = {}, openFiles }: GatewayProcessOptions): ChildProcess {
  const command = [process.execPath, main, '--config', configFile];
  const env = { ...bareEnvironment(), ...environment };
  const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
  if (openFiles === undefined) return spawn(command[0] ?? '', command.slice(1), { env, stdio });
  return spawn('sh', ['-c', `ulimit -n ${openFiles}; exec "$@"`, 'sh', ...command], { env, stdio });
}

async function listening(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  child.once('exit', () => reject(new Error(`A gateway ended instead of listening: ${said}`)));
  if (child.stdout !== null)
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /^Sidenote gateway listening on (\S+)$/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
  const deadline = setTimeout(() => reject(new Error('A gateway does not listen.')), START_MS);
  return promise.finally(() => clearTimeout(deadline));
}
