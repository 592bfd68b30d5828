import { sql } from 'kysely';
import type { Database, Storage } from './database.ts';

export interface Column {
  readonly table: string;
  readonly column: string;
}

/** Every column of every table that the database has, but those of the library that migrates it. */
export async function listColumns(db: Database, kind: Storage['kind']): Promise<Column[]> {
  const query =
    kind === 'sqlite'
      ? sql<Column>`select entry.name as "table", info.name as "column"
          from sqlite_schema entry join pragma_table_info(entry.name) info
          where entry.type = 'table' and entry.name not like 'kysely%' and entry.name not like 'sqlite%'`
      : sql<Column>`select relname as "table", attname as "column"
          from pg_class join pg_attribute on attrelid = pg_class.oid
          where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
            and relname not like 'kysely%' and attnum > 0 and not attisdropped`;
  return (await query.execute(db)).rows;
}
