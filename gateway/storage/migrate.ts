import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsOf } from './migrations.ts';

/** Brings a database's schema up to date: all of it or nothing, and once only when several processes start at once. */
export async function migrate<Rows>(db: Kysely<Rows>, kind: 'sqlite' | 'postgres'): Promise<void> {
  if (kind === 'postgres') return migrateToLatest(db, kind);
  // kysely takes a transaction and a lock on PostgreSQL only.
  await sql`begin immediate`.execute(db);
  try {
    await migrateToLatest(db, kind);
    await sql`commit`.execute(db);
  } catch (error) {
    await sql`rollback`.execute(db);
    throw error;
  }
}

async function migrateToLatest<Rows>(db: Kysely<Rows>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const provider = { getMigrations: async () => migrationsOf(kind) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
