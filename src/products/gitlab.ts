import type { Product } from './product.ts';

/** What follows the dash that ends a project's path on GitLab, however deep its groups are. */
export const gitlab: Product = (url) => {
  if (url.hostname !== 'gitlab.com') return undefined;
  const [, kind] =
    /\/-\/(issues\/\d|work_items\/\d|merge_requests\/\d|wikis|boards)/.exec(url.pathname) ?? [];
  if (kind === undefined) return { product: 'gitlab', objectType: 'other' };
  if (kind.startsWith('merge_requests')) return { product: 'gitlab', objectType: 'pull-request' };
  if (kind === 'wikis') return { product: 'gitlab', objectType: 'page' };
  return { product: 'gitlab', objectType: kind === 'boards' ? 'board' : 'issue' };
};
