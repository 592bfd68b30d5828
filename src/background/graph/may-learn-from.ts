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

/**
 * Whether anybody may ask what is around a page of a product: where the product may be asked who and what is on it, and the
 * graph knows people. A graph of teams alone has neither people nor anybody's own work to show.
 */
export function mayLookAround(
  product: string,
  rules: GraphForPerson | undefined,
  productsOff: readonly string[],
): boolean {
  return rules?.details === true && rules.people === 'people' && mayLearnFrom(product, rules, productsOff);
}
