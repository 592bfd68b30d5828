import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '@sidenote/contract/terms';
import type { GatewayConfigInput } from '../../../gateway/config.ts';
import { freePort, startServer } from '../child.ts';
import { CHAT_PATH, type Subject, type Surroundings } from './subject.ts';

const root = join(import.meta.dirname, '../../..');

const plenty = { requestsPerMinute: 100_000_000, concurrent: 100_000, tokensPerDay: 1_000_000_000_000 };

/** What tokens are made for, by the provider and for the gateway. */
export const AUDIENCE = 'https://sidenote.bench';

export interface OurSurroundings extends Surroundings {
  /** Address of the OpenID provider. */
  readonly issuer: string;
  readonly tokens: readonly string[];
  /** Options of Node for the gateway's process. */
  readonly nodeOptions?: readonly string[];
}

/** Our gateway as it is run, with all its checks, on its embedded database. */
export async function startOurs(surroundings: OurSurroundings): Promise<Subject> {
  const { tokens, nodeOptions = [] } = surroundings;
  const folder = join(surroundings.folder, 'embedded');
  mkdirSync(folder);
  const port = await freePort();
  const file = join(folder, 'gateway.config.json');
  writeFileSync(file, JSON.stringify(configuration({ ...surroundings, folder }, port)));
  optIn(file);
  const url = `http://127.0.0.1:${port}`;
  const { pid, stop } = await startServer(
    [process.execPath, ...nodeOptions, join(root, 'gateway/main.ts'), '--config', file],
    { url: `${url}/healthz`, log: join(folder, 'gateway.log'), cwd: folder },
  );
  return {
    id: 'ours',
    name: 'our gateway, everything checked, SQLite',
    ...{ url: url + CHAT_PATH, protocol: 'http/1.1', headers: {}, tokens, pid, stop },
  };
}

/** The limits count as always, and are too high to be reached. */
function configuration({ folder, upstream, issuer }: OurSurroundings, port: number): GatewayConfigInput {
  return {
    listen: { port },
    dataDir: join(folder, 'data'),
    identity: {
      kind: 'oidc',
      issuers: [{ issuer, audience: AUDIENCE, clientIds: ['bench'], organisationClaim: 'org' }],
    },
    upstream: {
      kind: 'openai-compatible',
      baseUrl: `${upstream}/v1`,
      model: 'bench-model',
      provider: 'The fake upstream',
      region: 'eu',
      retention: 'Nothing is kept',
    },
    limits: { perPerson: plenty, perOrganisation: plenty, total: plenty },
  };
}

/** Opts the organisation in, as its operator would. */
function optIn(file: string): void {
  const everything = ['--products', 'all', '--actions', 'all'];
  const rules = ['--opt-in', String(terms.version), '--allow-site', '*.atlassian.net', ...everything];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'gateway/organisation-cli.ts'), 'acme', '--config', file, ...rules],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The organisation could not be opted in: ${stderr}`);
}
