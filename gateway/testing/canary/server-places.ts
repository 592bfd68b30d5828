import { type Postgres, runSql, startPostgres, urlOf } from '../postgres.ts';
import { startRedis, type TestRedis } from '../redis.ts';
import { filesBeneath, type Place, textPlace } from './places.ts';

/** A server that writes down every statement and command it is given, and all that it holds, to be searched. */
export interface WatchedServer<Server> {
  readonly server: Server;
  places(): Promise<Place[]>;
  close(): Promise<void>;
}

/**
 * A PostgreSQL that logs every statement with its values. Its files are read twice, as they are and after a
 * checkpoint, with the log of its writes both times; rows are read through SQL as well, where nothing is compressed or cut in pieces.
 */
export async function watchedPostgres(): Promise<WatchedServer<Postgres>> {
  const server = await startPostgres(undefined, {
    log_statement: 'all',
    log_parameter_max_length_on_error: '-1',
    wal_compression: 'off',
    full_page_writes: 'on',
  });
  const named = (kind: string, places: Place[]) =>
    places.map(({ name, bytes }) => ({ name: `PostgreSQL, ${kind}: ${name}`, bytes }));
  return {
    server,
    places: async () => {
      const before = named('as it is', filesBeneath(server.folder));
      const rows = await rowsIn(server);
      await runSql(server.adminUrl, 'checkpoint');
      return [...before, ...named('rows', rows), ...named('after a checkpoint', filesBeneath(server.folder))];
    },
    close: server.close,
  };
}

/** Every row of every table of every database of a gateway, as text. */
async function rowsIn({ adminUrl }: Postgres): Promise<Place[]> {
  const databases = await runSql(adminUrl, `select datname from pg_database where datname like 'test%'`);
  const places: Place[] = [];
  for (const { datname } of databases) {
    const url = urlOf(adminUrl, { name: String(datname) });
    const tables = await runSql(url, `select tablename from pg_tables where schemaname = 'public'`);
    for (const { tablename } of tables) {
      const rows = await runSql(url, `select t::text as told from "${tablename}" t`);
      places.push(textPlace(String(tablename), rows.map(({ told }) => told).join('\n')));
    }
  }
  return places;
}

/** A Redis that keeps both of its files, uncompressed, and every command that it was given. */
export async function watchedRedis(): Promise<WatchedServer<TestRedis>> {
  const server = await startRedis(['--appendonly', 'yes', '--rdbcompression', 'no']);
  const commands: string[] = [];
  const monitor = await server.client.monitor();
  monitor.on('monitor', (_time: string, command: string[]) => void commands.push(command.join(' ')));
  return {
    server,
    places: async () => {
      await server.client.save();
      const keys = await server.client.keys('*');
      const dumps = await Promise.all(
        keys.map(async (key) => [Buffer.from(key), await server.client.dumpBuffer(key)]),
      );
      return [
        ...filesBeneath(server.folder).map(({ name, bytes }) => ({ name: `Redis: ${name}`, bytes })),
        { name: 'Redis: keys', bytes: Buffer.concat(dumps.flat().filter((one) => one !== null)) },
        textPlace('Redis: commands', commands.join('\n')),
      ];
    },
    close: async () => {
      monitor.disconnect();
      await server.close();
    },
  };
}
