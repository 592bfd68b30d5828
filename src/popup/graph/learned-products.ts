import type { GraphForPerson } from '@sidenote/contract/graph/rules';

/** The products that an organisation's graph learns from. It may be none: an admin decides on the graph and on each of them. */
export function learnedProducts({ products }: Pick<GraphForPerson, 'products'>) {
  // Pages on the open web are in no graph.
  return products.filter((product) => product !== 'web');
}
