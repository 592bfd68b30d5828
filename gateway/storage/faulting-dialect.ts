import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import { StorageFault } from './fault.ts';

/**
 * A dialect whose every failure is a {@link StorageFault}, so that whoever asks the database can tell its failures
 * from those of the work around it.
 */
export function faultingDialect(dialect: Dialect): Dialect {
  return {
    createDriver: () => faultingDriver(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

function faultingDriver(driver: Driver): Driver {
  // A driver knows its connections by identity, so each of ours stands for one of its own.
  const wrapped = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inner = (connection: DatabaseConnection) => own.get(connection) ?? connection;
  return {
    init: (options) => faulting(driver.init(options)),
    acquireConnection: async (options) => {
      const connection = await faulting(driver.acquireConnection(options));
      const known = wrapped.get(connection) ?? faultingConnection(connection);
      wrapped.set(connection, known);
      own.set(known, connection);
      return known;
    },
    beginTransaction: (connection, settings) =>
      faulting(driver.beginTransaction(inner(connection), settings)),
    commitTransaction: (connection) => faulting(driver.commitTransaction(inner(connection))),
    rollbackTransaction: (connection) => faulting(driver.rollbackTransaction(inner(connection))),
    releaseConnection: (connection, options) =>
      faulting(driver.releaseConnection(inner(connection), options)),
    destroy: (options) => driver.destroy(options),
  };
}

function faultingConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query, options) => faulting(connection.executeQuery(query, options)),
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  };
}

async function faulting<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new StorageFault('storage_unavailable', { cause });
  }
}
