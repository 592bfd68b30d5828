import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { bareEnvironment } from './bare-environment.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the gateway's commands to its end, in a folder that holds its data. */
export async function runCommand(
  file: string,
  args: readonly string[],
  { folder, environment = {} }: { folder: string; environment?: Record<string, string> },
): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '..', file), ...args], {
    cwd: folder,
    env: { ...bareEnvironment(), SIDENOTE_DATA_DIR: path.join(folder, 'data'), ...environment },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  const [code] = await once(child, 'close');
  return { code: code as number | null, stdout, stderr };
}
