import type { GraphForPerson } from '@sidenote/contract/graph/rules';

/** Whether a product may be part of the graph: by the organisation's rules and both of the person's own switches. */
export function mayLearnFrom(
  product: string,
  rules: GraphForPerson | undefined,
  productsOff: readonly string[],
): boolean {
  if (rules === undefined || !rules.on || rules.person === 'off') return false;
  return rules.products.some((one) => one === product) && !productsOff.includes(product);
}
