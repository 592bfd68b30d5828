import { runSql } from '../testing/postgres.ts';

export interface Size {
  readonly name: string;
  readonly kind: 'table' | 'index';
  readonly bytes: number;
  readonly rows: number;
}

/** Bytes of the big tables and of each of their indexes; those of partitions are added up under their parents. */
export async function sizesOf(adminUrl: string): Promise<Size[]> {
  const rows = await runSql(
    adminUrl,
    `with part as (
      select c.oid, c.relkind, coalesce(p.inhparent, c.oid)::regclass::text as name, c.reltuples
      from pg_class c left join pg_inherits p on p.inhrelid = c.oid
      where c.relkind in ('r', 'i'))
    select name, case relkind when 'r' then 'table' else 'index' end as kind,
      sum(pg_relation_size(oid))::float8 as bytes, sum(greatest(reltuples, 0))::float8 as rows
    from part where name ~ '^(interaction|feedback|insight_|person_week)' group by name, relkind order by relkind desc, name`,
  );
  return rows.map(({ name, kind, bytes, rows }) => ({
    name: String(name),
    kind: kind === 'table' ? 'table' : 'index',
    bytes: Number(bytes),
    rows: Number(rows),
  }));
}
