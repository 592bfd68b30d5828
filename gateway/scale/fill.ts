import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { InteractionRecord } from '@sidenote/contract/record';
import { runSql } from '../testing/postgres.ts';

const columns = [
  'request_id',
  'org_id',
  'person',
  'team',
  'action',
  'site',
  'product',
  'object_type',
  'input_length',
  'output_length',
  'outcome',
  'provider',
  'model',
  'region',
  'policy_version',
  'prompt_version',
  'first_token_ms',
  'total_ms',
  'at',
] as const;

const CHUNK_CHARS = 1_000_000;

/**
 * Copies records into the database, as its administrator: COPY is refused to a role that row-level security holds.
 * Keys and indexes are set aside meanwhile, and made again as the migrations made them. One request in 16 gets a vote.
 */
export async function fill(adminUrl: string, records: Iterable<InteractionRecord>): Promise<void> {
  const makeIndexes = await setIndexesAside(adminUrl, ['interaction', 'feedback']);
  await copyIn(adminUrl, `interaction (${columns.join(', ')})`, linesOf(records));
  await runSql(
    adminUrl,
    `insert into feedback (org_id, request_id, person, vote, reasons, at)
      select org_id, request_id, person, case when right(request_id, 1) < '4' then 'down' else 'up' end, '[]', at + 5000
      from interaction where left(request_id, 1) = '7'`,
  );
  await makeIndexes();
}

/** Drops the keys and indexes of tables, which would be kept up row by row, and gives back how to make them again. */
export async function setIndexesAside(
  adminUrl: string,
  tables: readonly string[],
): Promise<() => Promise<void>> {
  const names = tables.map((table) => `'${table}'`).join(', ');
  const keys = await runSql(
    adminUrl,
    `select conrelid::regclass as "table", conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'p' and conrelid::regclass::text in (${names})`,
  );
  const indexes = await runSql(
    adminUrl,
    `select indexname as name, indexdef as definition from pg_indexes
      where tablename in (${names}) and indexname not in (select conname from pg_constraint)`,
  );
  await runSql(
    adminUrl,
    ...keys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`),
    ...indexes.map(({ name }) => `drop index ${name}`),
  );
  return async () => {
    await runSql(
      adminUrl,
      `set maintenance_work_mem = '512MB'`,
      ...keys.map(
        ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
      ),
      ...indexes.map(({ definition }) => `${definition}`),
      ...tables.map((table) => `vacuum (analyze) ${table}`),
    );
  };
}

/** Copies lines in COPY's text format into a table, as the database's administrator. */
export async function copyIn(adminUrl: string, target: string, lines: Iterable<string>): Promise<void> {
  const psql = spawn('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-c', `copy ${target} from stdin`, adminUrl], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(psql, 'exit');
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_CHARS) continue;
    if (!psql.stdin.write(chunk)) await once(psql.stdin, 'drain');
    chunk = '';
  }
  psql.stdin.end(chunk);
  const [code] = await ended;
  if (code !== 0) throw new Error(`psql ended with ${code}.`);
}

/** COPY's text format. Nothing in a record needs to be escaped: its values are from closed lists. */
function* linesOf(records: Iterable<InteractionRecord>): Generator<string> {
  for (const record of records)
    yield `${[
      record.requestId,
      record.orgId,
      record.person,
      record.team ?? '\\N',
      record.action,
      record.site,
      record.product,
      record.objectType,
      record.inputLength,
      record.outputLength,
      record.outcome,
      record.provider,
      record.model,
      record.region,
      record.policyVersion,
      record.promptVersion,
      record.firstTokenMs ?? '\\N',
      record.totalMs,
      record.at,
    ].join('\t')}\n`;
}
