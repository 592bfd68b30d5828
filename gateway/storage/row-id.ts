import { sql } from 'kysely';
import type { Storage } from './database.ts';

/** By which a database knows where a row lies: what is deleted in chunks is found and gone in one statement. */
export function rowId(kind: Storage['kind']) {
  return sql.raw(kind === 'sqlite' ? 'rowid' : 'ctid');
}
