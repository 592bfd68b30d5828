import type { OrganisationRules } from '@sidenote/contract/administration';
import { type GraphRules, graphRulesSchema } from '@sidenote/contract/graph/rules';
import { organisationPolicySchema } from '@sidenote/contract/policy';
import type { ProductId } from '@sidenote/contract/products';
import { z } from 'zod';
import type { Database } from './database.ts';

/** What the rest of an organisation's rules leaves for its graph. */
export interface GraphBounds {
  /** Patterns of sites that are blocked, or hold health data. */
  readonly blockedSites: readonly string[];
  /** Products that hold health data. */
  readonly healthProducts: readonly ProductId[];
  /** Products that are allowed, and that the graph learns from. */
  readonly learnsFrom: readonly ProductId[];
}

/** The bounds that follow from an organisation's rules. */
export function graphBounds({
  graph,
  products,
  hipaa,
  sites: { block },
}: Pick<OrganisationRules, 'graph' | 'products' | 'hipaa'> & {
  readonly sites: Pick<OrganisationRules['sites'], 'block'>;
}): GraphBounds {
  return {
    blockedSites: [...block, ...hipaa.sites],
    healthProducts: hipaa.products,
    learnsFrom: graph.products.filter((product) => products.includes(product)),
  };
}

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
