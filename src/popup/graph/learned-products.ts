import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import { productNames } from '@sidenote/contract/product-names';
import { sayList } from '../../locales/say.ts';

/** The products that an organisation's graph learns from. It may be none: an admin decides on the graph and on each of them. */
export function learnedProducts({ products }: Pick<GraphForPerson, 'products'>) {
  // Pages on the open web are in no graph.
  return products.filter((product) => product !== 'web');
}

/** Everything that it learns from, products and connected apps by their names, each once; undefined where that is nothing. */
export function learnsFrom(rules: Pick<GraphForPerson, 'products' | 'connected'>): string | undefined {
  const apps = new Set([...learnedProducts(rules), ...rules.connected]);
  return apps.size === 0 ? undefined : sayList([...apps].map((app) => productNames[app]));
}
