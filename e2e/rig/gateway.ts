import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayConfigInput } from '@sidenote/gateway/config';
import { type Child, startProcess } from './process.ts';

/** Nobody balances a test's gateway: it stops at once. */
const operations = { drain: { graceMs: 0, answersMs: 0 } };

/** Most of them are asked nothing: the engine's rules and dictionaries would be two thirds of what their start takes. */
const upstream = { kind: 'engine', warmUp: 'at-first-question' } as const;

const root = join(import.meta.dirname, '../..');

export type { GatewayConfigInput };

export interface RunningGateway {
  readonly url: string;
  readonly dataDir: string;
  readonly child: Child;
  /** Changes the organisation as an operator does, with the command. */
  organisation(...args: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a gateway of its own process, as an operator does: a configuration file and a free port. */
export async function startGatewayProcess(
  config: GatewayConfigInput = {},
  env: Record<string, string> = {},
): Promise<RunningGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-gateway-'));
  const dataDir = config.dataDir ?? join(folder, 'data');
  const file = join(folder, 'gateway.config.json');
  writeFileSync(file, JSON.stringify({ listen: { port: 0 }, operations, upstream, ...config, dataDir }));
  const child = startProcess(process.execPath, [join(root, 'gateway/main.ts'), '--config', file], env);
  const [, url = ''] = await child.waitFor(/listening on (https?:\S+)/);
  return {
    url,
    dataDir,
    child,
    organisation: async (...args) => {
      const command = startProcess(process.execPath, [
        join(root, 'gateway/organisation-cli.ts'),
        '--config',
        file,
        'acme',
        ...args,
      ]);
      const code = await new Promise((resolve) => command.process.once('close', resolve));
      if (code !== 0) throw new Error(`organisation ${args.join(' ')}:\n${command.output()}`);
    },
    close: async () => {
      await child.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
