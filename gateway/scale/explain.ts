import type { CompiledQuery } from 'kysely';
import type { Client } from 'pg';
import { z } from 'zod';

export interface Plan {
  /** Indexes that were used, each once. */
  readonly indexes: readonly string[];
  /** Tables that were read from end to end, where that is more than a few rows. */
  readonly scanned: readonly string[];
  readonly rows: number;
  /** Rows that were read only to be thrown away: an index that does not fit shows itself here. */
  readonly discarded: number;
  /** Pages of 8 KB that were looked at, in memory or not. */
  readonly pages: number;
  /** Of the server, planning and execution; the middle one of several runs. */
  readonly ms: number;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[] | undefined;
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Rows Removed by Filter': z.number().optional(),
    'Shared Hit Blocks': z.number(),
    'Shared Read Blocks': z.number(),
    Plans: z.array(nodeSchema).optional(),
  }),
);

const answerSchema = z.tuple([
  z.object({
    'QUERY PLAN': z.tuple([
      z.object({ Plan: nodeSchema, 'Planning Time': z.number(), 'Execution Time': z.number() }),
    ]),
  }),
]);

const RUNS = 5;
/** So many rows are read as fast as an index would find one among them. */
const FEW_ROWS = 1_000;

/** Runs a statement as the gateway does, under row-level security in an organisation's name, and takes it back. */
export async function explain(client: Client, scope: string, query: CompiledQuery): Promise<Plan> {
  const wholes = await wholesOf(client);
  const runs: Plan[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(client, { scope, query, wholes }));
  const middle = runs.sort((a, b) => a.ms - b.ms)[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new RangeError('There was no run.');
  return middle;
}

interface Run {
  readonly scope: string;
  readonly query: CompiledQuery;
  readonly wholes: ReadonlyMap<string, string>;
}

async function once(client: Client, { scope, query, wholes }: Run): Promise<Plan> {
  await client.query('begin');
  try {
    await client.query(`select set_config('sidenote.org', $1, true)`, [scope]);
    const text = `explain (analyze, buffers, format json) ${query.sql}`;
    const { rows } = await client.query(text, [...query.parameters]);
    const [
      {
        'QUERY PLAN': [answer],
      },
    ] = answerSchema.parse(rows);
    const nodes = allNodes(answer.Plan);
    const named = (names: readonly (string | undefined)[]) => [
      ...new Set(names.filter((name) => name !== undefined).map((name) => wholes.get(name) ?? name)),
    ];
    return {
      indexes: named(nodes.map((node) => node['Index Name'])),
      scanned: named(nodes.filter(isScan).map((node) => node['Relation Name'])),
      rows: Math.max(...nodes.map((node) => node['Actual Rows'] * node['Actual Loops'])),
      discarded: nodes.reduce((sum, node) => sum + discardedBy(node), 0),
      pages: answer.Plan['Shared Hit Blocks'] + answer.Plan['Shared Read Blocks'],
      ms: answer['Planning Time'] + answer['Execution Time'],
    };
  } finally {
    await client.query('rollback');
  }
}

function allNodes(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(allNodes)];
}

function isScan(node: Node): boolean {
  const read = node['Actual Rows'] * node['Actual Loops'] + discardedBy(node);
  return node['Node Type'] === 'Seq Scan' && read > FEW_ROWS;
}

function discardedBy(node: Node): number {
  return (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'];
}

/** What a partition of a table or an index is a part of. */
async function wholesOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ part: string; whole: string }>(
    'select inhrelid::regclass::text as part, inhparent::regclass::text as whole from pg_inherits',
  );
  return new Map(rows.map(({ part, whole }) => [part, whole]));
}
