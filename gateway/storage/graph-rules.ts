import { type GraphBounds, graphBounds } from '@sidenote/contract/graph/may-link';
import { type GraphRules, graphRulesSchema } from '@sidenote/contract/graph/rules';
import { organisationPolicySchema } from '@sidenote/contract/policy';
import { z } from 'zod';
import type { Database } from './database.ts';

const { sites, hipaa, products } = organisationPolicySchema.shape;
const rowSchema = z.object({ graph: graphRulesSchema, products, hipaa, sites: sites.pick({ block: true }) });

/** What an organisation decides about its graph, at this moment; undefined for one that is gone or not opted in. */
export async function readGraphRules(
  db: Database,
  orgId: string,
): Promise<(GraphRules & GraphBounds) | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select(['graph', 'switch', 'products', 'sites_block', 'hipaa_sites', 'hipaa_products'])
    .where('id', '=', orgId)
    .executeTakeFirst();
  if (row?.switch !== 'on') return undefined;
  const rules = rowSchema.parse({
    graph: JSON.parse(row.graph),
    products: JSON.parse(row.products),
    sites: { block: JSON.parse(row.sites_block) },
    hipaa: { sites: JSON.parse(row.hipaa_sites), products: JSON.parse(row.hipaa_products) },
  });
  return { ...rules.graph, ...graphBounds(rules) };
}
