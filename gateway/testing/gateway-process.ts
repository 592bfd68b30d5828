import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GatewayConfigInput } from '../config.ts';
import { bareEnvironment } from './bare-environment.ts';

export interface GatewayProcess {
  readonly url: string;
  /** Its working folder, with its configuration and its data. */
  readonly folder: string;
  /** Everything on standard output so far: its address, then its log. */
  output(): string;
  /** Everything on standard error so far. */
  complaint(): string;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<void>;
  /** Ends it at once if it still runs, and removes its folder. */
  close(): Promise<void>;
}

/** A gateway that did not start, and what it said. */
export class DidNotStart extends Error {
  override readonly name = 'DidNotStart';
}

const main = path.join(import.meta.dirname, '..', 'main.ts');

/**
 * Starts a gateway as a process of its own, with a data folder of its own, under Node with these options. Throws
 * {@link DidNotStart}.
 */
export async function startGatewayProcess(
  config: GatewayConfigInput,
  environment: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
): Promise<GatewayProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-process-'));
  const file = path.join(folder, 'gateway.config.json');
  await writeFile(
    file,
    JSON.stringify({
      ...{ dataDir: path.join(folder, 'data'), listen: { port: 0 } },
      // Most of them ask somebody else, or nobody.
      upstream: { kind: 'engine', warmUp: 'at-first-question' },
      ...config,
    }),
  );
  const child = spawn(process.execPath, [...nodeOptions, main, '--config', file], {
    cwd: folder,
    env: { ...bareEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  const started = Promise.withResolvers<string>();
  child.stdout.on('data', (part: Buffer) => {
    output += part;
    const url = /listening on (\S+)\n/.exec(output)?.[1];
    if (url !== undefined) started.resolve(url);
  });
  child.stderr.on('data', (part: Buffer) => {
    complaint += part;
  });
  const ended = once(child, 'close').then(() => undefined);
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  void ended.then(() => started.reject(new DidNotStart(complaint)));
  const url = await started.promise.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    ...{ url, folder, output: () => output, complaint: () => complaint },
    ...{ kill: (signal) => void child.kill(signal), ended, close },
  };
}
