import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** What a check or a suite comes to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '../..');

/** Where reports and outputs go. */
export const results = join(root, 'test-results');

const env = {
  ...process.env,
  // Gateways and workers are started hundreds of times, each from the same sources.
  NODE_COMPILE_CACHE: join(results, 'compiled'),
  // A colour for every dot would bury what a log is read for.
  ...(process.env.CI === undefined ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
};

/** Runs a command to its end, its output being ours, and says whether it passed. */
async function run(title: string, command: string, args: readonly string[]): Promise<boolean> {
  console.log(`\n── ${title}`);
  const begun = Date.now();
  const [status] = await once(spawn(command, args, { cwd: root, env, stdio: 'inherit' }), 'exit');
  tell(title, status === 0, begun);
  return status === 0;
}

function tell(title: string, passed: boolean, begun: number, ended = Date.now()): void {
  console.log(`── ${title}: ${passed ? 'passed' : 'failed'} in ${Math.round((ended - begun) / 1_000)} s`);
}

const counted = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** A command that is one test. */
export async function check(title: string, command: string, args: readonly string[]): Promise<Count> {
  return counted(await run(title, command, args));
}

/**
 * The same beside other checks, which have the cores first. What it prints is kept, and printed by the function given
 * back, which waits for its end.
 */
export function checkBeside(title: string, command: string, args: readonly string[]): () => Promise<Count> {
  mkdirSync(results, { recursive: true });
  const begun = Date.now();
  const path = join(results, `${title}.log`);
  const output = openSync(path, 'w');
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', output, output] });
  closeSync(output);
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const exit = once(child, 'exit').then(([status]) => ({ passed: status === 0, ended: Date.now() }));
  // Told when it is waited for, not in the middle of something else.
  exit.catch(() => undefined);
  return async () => {
    const { passed, ended } = await exit;
    console.log(`\n── ${title}, beside the above\n${readFileSync(path, 'utf8').trim()}`);
    tell(title, passed, begun, ended);
    return counted(passed);
  };
}

/** A command that leaves a report of its tests; without one it is one failure. */
export async function suite(
  title: string,
  file: string,
  command: string,
  args: readonly string[],
  read: (report: never) => Count,
): Promise<Count> {
  const path = join(results, file);
  const passed = await run(title, command, args);
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as never) : undefined;
  if (count === undefined) return counted(false);
  // A suite can fail beyond its tests: an error outside of them, or a file that does not load.
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}
