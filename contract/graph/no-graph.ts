import type { GraphRules } from './rules.ts';

/** No graph: what an organisation starts with. */
export const noGraph: GraphRules = {
  on: false,
  products: [],
  details: false,
  people: 'teams',
  context: false,
  naming: false,
};
