import { examine } from '../../policy/decide.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** A site that nobody can have: names under `invalid` lead nowhere (RFC 2606). */
const SITE = 'blocked.sidenote.invalid';

/** Whether a block wins over every rule that the organisation has now (R2): asked of the decision that requests pass. */
export const blockWins: Probe = ({ organisation }) => {
  const { sites, products } = organisation;
  const rules = { ...organisation, sites: { allow: [...sites.allow, SITE], block: [...sites.block, SITE] } };
  const ask = { action: 'summarise', site: SITE, product: 'web', length: 1, groups: [] } as const;
  const refused = examine(rules, ask).find(({ about }) => about === 'site')?.verdict;
  return refused?.rule.list === 'sites.block'
    ? holds('block_wins', { sites: sites.allow.length, products: products.length })
    : fails('block_ignored', {});
};
