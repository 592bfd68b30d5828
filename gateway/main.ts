import { parseArgs } from 'node:util';
import { batchedLines } from './batched-lines.ts';
import { orUsage } from './command-line.ts';
import { ConfigError } from './config-error.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { loadConfig } from './load-config.ts';
import { openLog } from './log.ts';
import { runChecks } from './operations/checks/run-checks.ts';

const usage = `Usage: npm run gateway -- [--config <path>] [--check]

  --config <path>   its configuration (default: gateway.config.json, where there is one)
  --check           look at everything that a start needs, a line for each, and start nothing`;

/**
 * Starts a gateway from the command line and runs it until SIGTERM, which lets running answers end, or SIGINT, which
 * does not. Prints one line with its address on
 * standard output; exits with 1 and one message on standard error when the configuration cannot be followed. With
 * `--check` it looks at everything a start needs, prints a line for each, and exits with 0 or 1.
 */
async function main(): Promise<void> {
  const { config: file, check } = readArguments();
  if (check === true) {
    const write = (line: string) => void process.stdout.write(line);
    process.exitCode = (await runChecks({ file, environment: process.env, write })) ? 0 : 1;
    return;
  }
  const config = loadConfig(file, process.env);
  const writeLog = batchedLines((lines) => void process.stdout.write(lines));
  const log = openLog(config.logLevel, writeLog);
  const gateway = await startGateway(config, { writeLog });
  process.stdout.write(`Sidenote gateway listening on ${gateway.url}\n`);
  if (gateway.consoleUrl !== undefined) process.stdout.write(`Admin console: ${gateway.consoleUrl}\n`);
  stopOnSignals(gateway);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) => {
      // The state is unknown from here on: stop in order, and let the supervisor start anew.
      log.failure('process', error);
      process.exitCode = 1;
      void gateway.close().finally(() => process.exit());
    });
}

function readArguments() {
  const options = { config: { type: 'string' }, check: { type: 'boolean' } } as const;
  return orUsage(usage, () => parseArgs({ options }).values);
}

function stopOnSignals(gateway: Gateway): void {
  const hurry = new AbortController();
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A person at the keyboard does not wait, nor does who asks twice.
      if (signal === 'SIGINT' || stopping !== undefined) hurry.abort();
      stopping ??= gateway.drain(hurry.signal).finally(() => process.exit());
    });
}

main().catch((error: unknown) => {
  const message =
    error instanceof ConfigError ? error.message : `The gateway could not start (${describe(error)}).`;
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

/** The kind of an error that nobody foresaw; its message could quote a secret. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
