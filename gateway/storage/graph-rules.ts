import { type GraphRules, graphRulesSchema } from '@sidenote/contract/graph/rules';
import type { Database } from './database.ts';

/** What an organisation decides about its graph, at this moment; undefined for one that is gone or not opted in. */
export async function readGraphRules(db: Database, orgId: string): Promise<GraphRules | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select(['graph', 'switch'])
    .where('id', '=', orgId)
    .executeTakeFirst();
  return row?.switch === 'on' ? graphRulesSchema.parse(JSON.parse(row.graph)) : undefined;
}
