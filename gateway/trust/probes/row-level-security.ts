import { sql } from 'kysely';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether PostgreSQL holds every row of every table against the organisation of the session (R11). */
export const rowsAreLocked: Probe = async ({ parts: { storage }, organisation }) => {
  if (storage.kind === 'sqlite') return holds('one_file', {});
  const { rows } = await storage.inOrganisation(organisation.id, (db) =>
    sql<{
      name: string;
      locked: boolean;
    }>`select relname as name, relrowsecurity and relforcerowsecurity as locked
      from pg_class where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
        and relname not like 'kysely%'`.execute(db),
  );
  const open = rows.filter(({ locked }) => !locked);
  return open.length === 0 && rows.length > 0
    ? holds('rows_locked', { tables: rows.length })
    : fails('rows_unlocked', { tables: open.map(({ name }) => name).join(', ') });
};
