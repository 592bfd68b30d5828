import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { PROVING } from '@sidenote/gateway/testing/proving';
import type { Tests } from '../../proofs/proof.ts';
import { areJourneys, placeOf } from './among.ts';
import { inOwnTemp } from './own-temp.ts';
import { playwrightTests, type Ran, vitestTests } from './reports.ts';

/** What a run of tests came to. */
export interface SuiteRun {
  readonly tests: readonly Ran[];
  /** Why the run as a whole proves nothing, whatever its tests say: no report, or a failure beyond every test. */
  readonly problem: string | undefined;
}

export interface SuiteOrder {
  /** The tree whose tests are run. */
  readonly root: string;
  /** All of one kind: journeys or others. */
  readonly tests: readonly Tests[];
  /** Whether tests that are not among them are left out of the files' runs, as far as the runner can. */
  readonly isFocused: boolean;
  /** Where the report goes, with what the runner printed beside it. */
  readonly report: string;
  readonly signal: AbortSignal;
  /** Told each time that a file or a journey has ended. */
  readonly onProgress?: (ended: number) => void;
}

/** Runs tests by Vitest or Playwright. Rejects when it is stopped; everything else that goes wrong is told in `problem`. */
export async function runSuite(order: SuiteOrder): Promise<SuiteRun> {
  const { root, tests, report, signal } = order;
  const journeys = tests.some(areJourneys);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const args = journeys ? playwrightArgs(order) : vitestArgs(order);
  const status = await inOwnTemp((temp) => run(order, args, temp));
  signal.throwIfAborted();
  const log = `see ${path.relative(process.cwd(), logOf(report))}`;
  let ran: Ran[];
  try {
    const read: unknown = JSON.parse(await readFile(report, 'utf8'));
    ran = journeys ? playwrightTests(read) : vitestTests(read, root);
  } catch {
    return { tests: [], problem: `The run left no report: ${log}.` };
  }
  const hasFailed = ran.some(({ outcome }) => outcome === 'failed');
  const problem = status === 0 || hasFailed ? undefined : `The run failed beyond its tests: ${log}.`;
  return { tests: ran, problem };
}

const logOf = (report: string) => report.replace(/\.json$/, '.log');

/** Every entry of them, as one pattern; undefined where a whole file counts. */
function namesOf(tests: readonly Tests[]): string | undefined {
  const names = tests.map((one) => (typeof one === 'string' ? undefined : one.named.source));
  return names.includes(undefined) ? undefined : names.map((name) => `(?:${name})`).join('|');
}

function placesOf(tests: readonly Tests[]): string[] {
  // Runners take what they are given for the beginning of a path: a folder is not to stand for its neighbours.
  const places = tests.map((one) => (/\.tsx?$/.test(placeOf(one)) ? placeOf(one) : `${placeOf(one)}/`));
  return [...new Set(places)];
}

function vitestArgs({ tests, isFocused, report }: SuiteOrder): string[] {
  const named = isFocused ? namesOf(tests) : undefined;
  return [
    ...['node_modules/vitest/vitest.mjs', 'run', ...placesOf(tests)],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...(isFocused ? ['--maxWorkers=1'] : []),
    ...(named === undefined ? [] : ['--testNamePattern', named]),
  ];
}

function playwrightArgs({ tests, isFocused, report }: SuiteOrder): string[] {
  const named = isFocused ? namesOf(tests) : undefined;
  return [
    ...['node_modules/@playwright/test/cli.js', 'test', ...placesOf(tests)],
    // A folder of its own: Playwright empties it first.
    ...['--reporter=list,json', `--output=${report.replace(/\.json$/, '')}`],
    ...(named === undefined ? [] : ['--grep', named]),
  ];
}

/** Runs Node with these arguments and a temporary folder to its end, and gives its exit code. */
async function run(
  { root, report, signal, onProgress }: SuiteOrder,
  args: readonly string[],
  temp: string,
): Promise<number> {
  signal.throwIfAborted();
  const log = createWriteStream(logOf(report));
  // A group of its own, so that servers and browsers that it started can be stopped with it.
  const child = spawn(process.execPath, args, {
    ...{ cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: envFor(root, report, temp) },
  });
  const stop = () => stopGroup(child.pid);
  signal.addEventListener('abort', stop, { once: true });
  const ended = once(child, 'close');
  let count = 0;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      if (/^\s*[✓❯×✘]/.test(line)) onProgress?.(++count);
    });
  }
  const [status] = await ended;
  signal.removeEventListener('abort', stop);
  log.end();
  await finished(log);
  return typeof status === 'number' ? status : 1;
}

/** How long a stopped run may take to stop its own servers, in milliseconds. */
const STOP_MS = 5_000;

/** Stops a group as Ctrl-C does, and for good what is left of it then. */
function stopGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  const tell = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended.
    }
  };
  tell('SIGINT');
  setTimeout(tell, STOP_MS, 'SIGKILL').unref();
}

/** The environment of a run: ours, without what a run around this one says of itself. */
function envFor(root: string, report: string, temp: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST_|NODE_ENV$|FORCE_COLOR$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    ...{ NO_COLOR: '1', NODE_COMPILE_CACHE: path.join(root, 'test-results', 'compiled') },
    ...{ PLAYWRIGHT_JSON_OUTPUT_FILE: report, TMPDIR: temp, [PROVING]: '1' },
  };
}
