import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '@sidenote/contract/terms';
import type { GatewayConfigInput } from '../../../gateway/config.ts';
import { freePort, startServer } from '../child.ts';
import { CHAT_PATH, type Subject, type Surroundings } from './subject.ts';

const root = join(import.meta.dirname, '../../..');

const plenty = { requestsPerMinute: 100_000_000, concurrent: 100_000, tokensPerDay: 1_000_000_000_000 };

/** As deploy/ starts it: options of Node, and what stands in its environment. */
const AS_DEPLOYED = ['--max-semi-space-size=16', '--heap-growing-percent=100'];
const deployed = (folder: string) => ({
  MALLOC_ARENA_MAX: '1',
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
});

/** What tokens are made for, by the provider and for the gateway. */
export const AUDIENCE = 'https://sidenote.bench';

export interface OurSurroundings extends Surroundings {
  /** Address of the OpenID provider. */
  readonly issuer: string;
  readonly tokens: readonly string[];
}

/** What sets one way of running our gateway apart from the others. */
export interface Way {
  readonly name: string;
  readonly id: Subject['id'];
  readonly config?: Partial<GatewayConfigInput>;
  readonly environment?: NodeJS.ProcessEnv;
  /** Options of Node for the gateway's process. */
  readonly nodeOptions?: readonly string[];
}

const embedded: Way = { id: 'ours', name: 'our gateway, everything checked, SQLite' };

/** Our gateway as it is run, with all its checks; on its embedded database unless told otherwise. */
export async function startOurs(surroundings: OurSurroundings, way: Partial<Way> = {}): Promise<Subject> {
  const { id, name, config = {}, environment = {}, nodeOptions = [] } = { ...embedded, ...way };
  const folder = mkdtempSync(join(surroundings.folder, `${id}-`));
  const port = await freePort();
  const file = join(folder, 'gateway.config.json');
  const { tls } = config.listen ?? {};
  const listen = { ...config.listen, port };
  writeFileSync(file, JSON.stringify({ ...configuration({ ...surroundings, folder }), ...config, listen }));
  const env = { ...deployed(surroundings.folder), ...environment };
  optIn(file, env);
  compile(env);
  const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;
  const { pid, stop } = await startServer(
    [process.execPath, ...AS_DEPLOYED, ...nodeOptions, join(root, 'gateway/main.ts'), '--config', file],
    {
      sign: { says: 'gateway listening on' },
      log: join(folder, 'gateway.log'),
      cwd: folder,
      env,
    },
  );
  const { tokens } = surroundings;
  return { id, name, url: url + CHAT_PATH, protocol: 'http/1.1', headers: {}, tokens, pid, stop };
}

/** The limits count as always, and are too high to be reached. */
function configuration({ folder, upstream, issuer }: OurSurroundings): GatewayConfigInput {
  return {
    publicUrl: AUDIENCE,
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

/** Fills the cache of compiled modules, as building the container does. */
function compile(environment: NodeJS.ProcessEnv): void {
  const load = `await import(${JSON.stringify(join(root, 'gateway/gateway.ts'))})`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', load], {
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error('The modules of the gateway could not be compiled.');
}

/** Opts the organisation in, as its operator would. */
function optIn(file: string, environment: NodeJS.ProcessEnv): void {
  const everything = ['--products', 'all', '--actions', 'all'];
  const rules = ['--opt-in', String(terms.version), '--allow-site', '*.atlassian.net', ...everything];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'gateway/organisation-cli.ts'), 'acme', '--config', file, ...rules],
    { encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  if (status !== 0) throw new Error(`The organisation could not be opted in: ${stderr}`);
}
