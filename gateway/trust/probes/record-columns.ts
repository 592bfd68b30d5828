import { listColumns } from '../../storage/columns.ts';
import { knownColumns } from '../../storage/known-columns.ts';
import { fails, holds, type Probe } from '../probe.ts';

const known = new Set(
  Object.entries(knownColumns).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  ),
);

/** Whether the database has no column beside the closed ones, in any table (R5, R10). */
export const columnsAreClosed: Probe = async ({ parts: { storage }, organisation }) => {
  const found = await storage.inOrganisation(organisation.id, (db) => listColumns(db, storage.kind));
  const names = found.map(({ table, column }) => `${table}.${column}`);
  const more = names.filter((name) => !known.has(name));
  return more.length === 0 && names.length > 0
    ? holds('columns_closed', { columns: names.length })
    : fails('columns_unknown', { columns: more.join(', ') });
};
