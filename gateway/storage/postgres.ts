import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, types as postgresTypes, TypeOverrides } from 'pg';

/** Longest wait for a free connection or a new one; together with a query it stays below what a person waits for. */
const CONNECT_MS = 3_000;
/** The server ends a statement after this time; the client gives up a little later, when the server is silent. */
const STATEMENT_MS = 5_000;
const QUERY_MS = 6_000;

/** A pool of connections to PostgreSQL in which nothing waits without a bound. */
export function postgresDialect(url: string, poolSize: number): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: QUERY_MS,
    query_timeout: QUERY_MS,
    ...common(),
  });
  // A connection that breaks while it is idle is dropped by the pool; the next query opens another one.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** One connection without time limits, for migrations: a large table takes as long as it takes. */
export function patientDialect(url: string): Dialect {
  return new PostgresDialect({
    pool: new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: CONNECT_MS, ...common() }),
  });
}

function common() {
  const types = new TypeOverrides();
  // Times and counts fit a JavaScript number; as text they would differ from SQLite's.
  types.setTypeParser(postgresTypes.builtins.INT8, Number);
  return { types, keepAlive: true, application_name: 'sidenote-gateway' };
}
