import { randomBytes } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';
import { giveTo, runAs, userFor } from './system-user.ts';

/** The role that gateways use: neither a superuser nor above row-level security. */
const ROLE = 'sidenote';

/** A role that is let in by its password only; it is there once a test makes it. */
export const ROLE_WITH_PASSWORD = 'with_password';

/** Nothing has to survive a power cut in a test. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

export interface Postgres {
  /** Its data and its log. */
  readonly folder: string;
  /** The address for what the gateway's own role may not do. */
  readonly adminUrl: string;
  /** Stops the server: `fast` ends every connection in order, `immediate` is a crash. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  close(): Promise<void>;
}

/** What a server is started with where something is measured: it survives a power cut, and is not the smallest that there is. */
export const measuredServer: Readonly<Record<string, string>> = {
  ...{ fsync: 'on', full_page_writes: 'on' },
  // A fourth of the machine's memory, as PostgreSQL's manual says of a server of its own.
  ...{ shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`, max_wal_size: '8GB', work_mem: '32MB' },
};

/** A PostgreSQL of one's own on a free port, in a new folder beneath `parent`, with these settings besides. */
export async function startPostgres(
  parent = tmpdir(),
  more: Readonly<Record<string, string>> = {},
): Promise<Postgres> {
  // Its programs refuse to run as root.
  const user = userFor('postgres');
  const folder = await mkdtemp(path.join(parent, 'postgres-'));
  giveTo(user, folder);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const options = Object.entries({ ...settings, ...more, port }).map(
    ([key, value]) => `-c ${key}='${value}'`,
  );
  const control = (...args: string[]) => runAs(user, program('pg_ctl'), ['-D', data, '-w', ...args]);
  const start = () => control('-l', path.join(folder, 'log'), '-o', options.join(' '), 'start');
  const stop = (mode: 'fast' | 'immediate' = 'fast') => control('-m', mode, 'stop');

  const login = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];
  await runAs(user, program('initdb'), ['-D', data, '--no-sync', ...login]);
  const access = path.join(data, 'pg_hba.conf');
  const byPassword = `host all ${ROLE_WITH_PASSWORD} 127.0.0.1/32 scram-sha-256\n`;
  writeFileSync(access, byPassword + readFileSync(access, 'utf8'));
  await start();
  const adminUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await runSql(adminUrl, `create role ${ROLE} login`);
  return {
    folder,
    adminUrl,
    start,
    stop,
    close: async () => {
      if (existsSync(path.join(data, 'postmaster.pid'))) await stop('immediate');
      await rm(folder, { recursive: true });
    },
  };
}

/** An empty database that belongs to the gateway's role, and its address. */
export async function createDatabase(adminUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runSql(adminUrl, `create database ${name} owner ${ROLE}`);
  return urlOf(adminUrl, { name, role: ROLE });
}

/** The same server's address for another database, as the administrator unless told otherwise. */
export function urlOf(url: string, { name, role = 'postgres' }: { name: string; role?: string }): string {
  const other = new URL(url);
  other.username = role;
  other.pathname = name;
  return other.href;
}

/** Runs statements on a connection of their own. */
export async function runSql(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** Stops every server beneath a folder, however it came there. */
export async function stopPostgresBeneath(folder: string): Promise<void> {
  for (const pid of globSync('*/data/postmaster.pid', { cwd: folder }))
    await runAs(userFor('postgres'), program('pg_ctl'), [
      ...['-D', path.join(folder, path.dirname(pid)), '-m', 'immediate', '-w', 'stop'],
    ]);
}

/** Debian keeps PostgreSQL's programs beside the path; elsewhere they are on it. */
function program(name: string): string {
  return globSync(`/usr/lib/postgresql/*/bin/${name}`).sort().at(-1) ?? name;
}
