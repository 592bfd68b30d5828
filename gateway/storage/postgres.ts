import { type Dialect, PostgresDialect } from 'kysely';
import { Client, type ClientConfig, Pool, type PoolConfig, types as postgresTypes, TypeOverrides } from 'pg';
import { ConfigError } from '../config-error.ts';
import type { ServerAddress } from '../server-address.ts';

/** Longest wait for a free connection or a new one; together with a query it stays below what a person waits for. */
const CONNECT_MS = 3_000;
/** The server ends a statement after this time; the client gives up a little later, when the server is silent. */
const STATEMENT_MS = 5_000;
const QUERY_MS = 6_000;

/** A pool of connections to PostgreSQL in which nothing waits without a bound. */
export function postgresDialect(address: ServerAddress, poolSize: number): Dialect {
  const pool = quietPool({
    Client: clientsOf(address),
    max: poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: QUERY_MS,
    query_timeout: QUERY_MS,
  });
  return new PostgresDialect({ pool });
}

/** Each connection that the pool opens is let in by the password as it is then. */
function clientsOf(address: ServerAddress) {
  return class extends Client {
    constructor(config?: ClientConfig) {
      super({ ...config, connectionString: address() });
    }
  };
}

/** One connection without time limits, for migrations: a large table takes as long as it takes. */
export function patientDialect(url: string): Dialect {
  return new PostgresDialect({
    pool: quietPool({ connectionString: url, max: 1, connectionTimeoutMillis: CONNECT_MS }),
  });
}

/**
 * Refuses a role that row-level security does not hold: then one mistake in a query would show an organisation's rows
 * to another. Throws a {@link ConfigError}; it names no address, which holds a password.
 */
export async function refuseRoleAboveTheLock(url: string): Promise<void> {
  const client = oneConnection(url);
  const role = await client
    .connect()
    .then(() =>
      client.query('select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user'),
    )
    .catch(() => {
      throw new ConfigError(
        'Configuration key databaseUrl: the gateway cannot reach PostgreSQL there, or is not let in. Check that it runs, and the address, the role and its password in DATABASE_URL.',
      );
    })
    .finally(() => client.end().catch(() => undefined));
  const [row]: { above: boolean }[] = role.rows;
  if (row?.above !== false)
    throw new ConfigError(
      'Configuration key databaseUrl: the role is a superuser or has BYPASSRLS, so row-level security would not hold it. Give the gateway a role of its own: create role sidenote login nosuperuser nobypassrls.',
    );
}

/** A connection of one's own, outside the pool. */
export function oneConnection(url: string): Client {
  return new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    ...common(),
  });
}

/** A pool whose broken connections end nothing but themselves. */
function quietPool(options: PoolConfig): Pool {
  const pool = new Pool({ ...options, ...common() });
  // A connection that breaks while it is idle is dropped by the pool; the next query opens another one.
  pool.on('error', () => undefined);
  // One that breaks in a transaction, between two statements, or while it is being closed, tells nobody else: the next
  // statement fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function common() {
  const types = new TypeOverrides();
  // Times and counts fit a JavaScript number; as text they would differ from SQLite's.
  types.setTypeParser(postgresTypes.builtins.INT8, Number);
  return { types, keepAlive: true, application_name: 'sidenote-gateway' };
}
