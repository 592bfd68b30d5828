import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bareEnvironment } from '@sidenote/gateway/testing/bare-environment';
import { freePort } from '@sidenote/gateway/testing/free-port';
import { giveTo, userFor } from '@sidenote/gateway/testing/system-user';
import { makeSecrets } from './certificates.ts';
import { deployFolder, readText, readYaml } from './files.ts';

/** What compose.yaml says, as far as it can be done without containers: commands, variables and files. */
const { services } = readYaml<{
  services: Record<string, { command?: string[]; environment?: Record<string, string> }>;
}>('compose/compose.yaml');

const MAIN = path.join(deployFolder, '../gateway/main.ts');
const NAMES = path.join(deployFolder, 'testing/inner-names.ts');

export interface Composed {
  readonly secrets: string;
  readonly postgresPort: number;
  readonly redisPort: number;
  /** Port of another gateway, once it listens. */
  startGateway(): Promise<number>;
  /** What the gateway's own check says of the composed configuration, a line for each part. */
  check(): string[];
  stop(): Promise<void>;
}

/** PostgreSQL and Redis as composed, on free ports of this machine, and gateways that find them. */
export async function startComposed(folder: string): Promise<Composed> {
  const secrets = path.join(folder, 'secrets');
  makeSecrets(secrets);
  writeFileSync(path.join(secrets, 'providers/models'), 'key-of-a-provider\n');
  const children: ChildProcess[] = [];
  const postgresPort = await freePort();
  const redisPort = await freePort();
  children.push(await startPostgres(folder, secrets, postgresPort));
  children.push(await startRedis(folder, secrets, redisPort));
  const environment = gatewayEnvironment({ folder, secrets, postgresPort, redisPort });
  return {
    secrets,
    postgresPort,
    redisPort,
    startGateway: async () => {
      const port = await freePort();
      const dataDir = path.join(folder, `gateway-${port}`);
      const child = spawn(process.execPath, ['--import', NAMES, MAIN], {
        env: { ...environment, SIDENOTE_PORT: String(port), SIDENOTE_DATA_DIR: dataDir },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      children.push(child);
      await untilSaid(child, 'Sidenote gateway listening on');
      return port;
    },
    check: () => {
      const dataDir = path.join(folder, 'gateway-checked');
      const env = { ...environment, SIDENOTE_DATA_DIR: dataDir };
      const { stdout } = spawnSync(process.execPath, ['--import', NAMES, MAIN, '--check'], {
        env,
        encoding: 'utf8',
      });
      return stdout.split('\n').filter((line) => line !== '');
    },
    stop: async () => {
      for (const child of children.reverse()) {
        if (child.exitCode !== null) continue;
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      }
    },
  };
}

async function startPostgres(folder: string, secrets: string, port: number): Promise<ChildProcess> {
  const user = userFor('postgres');
  const own = path.join(folder, 'postgres');
  mkdirSync(own);
  chmodSync(folder, 0o755);
  for (const name of ['postgres-cert.pem', 'postgres-key.pem', 'postgres-password'])
    copyFileSync(path.join(secrets, name), path.join(own, name));
  copyFileSync(path.join(deployFolder, 'postgres/pg_hba.conf'), path.join(own, 'pg_hba.conf'));
  for (const file of [own, ...globSync(`${own}/*`)]) {
    giveTo(user, file);
    if (file !== own) chmodSync(file, 0o600);
  }
  const data = path.join(own, 'data');
  const programs = globSync('/usr/lib/postgresql/*/bin').sort().at(-1) ?? '';
  const as = {
    ...user,
    cwd: '/',
    env: { PATH: process.env.PATH, SIDENOTE_PASSWORD_FILE: path.join(own, 'postgres-password') },
  };
  execFileSync(path.join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '--no-sync'], {
    ...as,
    stdio: 'ignore',
  });
  const args = (services.postgres?.command ?? [])
    .slice(1)
    .map((word) => word.replace('/run/secrets/', `${own}/`).replace('/etc/postgresql/', `${own}/`));
  const place = ['-D', data, '-p', String(port), '-k', own, '-cfsync=off', '-clisten_addresses=127.0.0.1'];
  const child = spawn(path.join(programs, 'postgres'), [...place, ...args], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilSaid(child, 'ready to accept connections');
  const script = path.join(own, 'create-role.sql');
  writeFileSync(script, readText('postgres/create-role.sql'));
  const made = spawnSync(
    'psql',
    ['-q', '-h', own, '-p', String(port), '-U', 'postgres', '-d', 'postgres', '-f', script],
    {
      ...as,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0 || made.stderr !== '') throw new Error(`The role was not made: ${made.stderr}`);
  return child;
}

async function startRedis(folder: string, secrets: string, port: number): Promise<ChildProcess> {
  const data = path.join(folder, 'redis');
  mkdirSync(data);
  const args = (services.redis?.command ?? []).slice(1).map((word) =>
    word
      .replace('/run/secrets/', `${secrets}/`)
      .replace(/^6379$/, String(port))
      .replace(/^\/data$/, data),
  );
  const child = spawn('redis-server', [...args, '--bind', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await untilSaid(child, 'Ready to accept connections');
  return child;
}

interface Place {
  readonly folder: string;
  readonly secrets: string;
  readonly postgresPort: number;
  readonly redisPort: number;
}

/** The variables of a composed gateway, with paths and ports of this machine. */
function gatewayEnvironment({ folder, secrets, postgresPort, redisPort }: Place): Record<string, string> {
  const here = (text: string) =>
    text.replaceAll('/run/secrets/sidenote/', `${secrets}/`).replaceAll('/run/secrets/', `${secrets}/`);
  const config = path.join(folder, 'config');
  mkdirSync(config);
  for (const name of ['gateway.config.json', 'providers.json'])
    writeFileSync(path.join(config, name), here(readText(`config/${name}`)));
  for (const [name, from, to] of [
    ['database-url', ':5432/', `:${postgresPort}/`],
    ['redis-url', ':6379', `:${redisPort}`],
  ] as const) {
    const file = path.join(secrets, name);
    const url = readFileSync(file, 'utf8').replace(from, to);
    chmodSync(file, 0o600);
    writeFileSync(file, url);
  }
  const given = Object.entries(services['gateway-1']?.environment ?? {});
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, here(value).replace('/etc/sidenote', config)])),
    ...bareEnvironment(),
    SIDENOTE_CONFIG: path.join(config, 'gateway.config.json'),
    SIDENOTE_HOST: '0.0.0.0',
  };
}

async function untilSaid(child: ChildProcess, words: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part;
      if (said.includes(words)) resolve();
    });
  child.once('exit', () => reject(new Error(`It ended before it said "${words}": ${said}`)));
  await promise;
}
