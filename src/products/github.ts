import type { Product } from './product.ts';

export const github: Product = (url) => {
  if (url.hostname !== 'github.com') return undefined;
  const [, , , kind] = url.pathname.split('/');
  if (kind === 'pull') return { product: 'github', objectType: 'pull-request' };
  if (kind === 'issues' && /\/issues\/\d+/.test(url.pathname))
    return { product: 'github', objectType: 'issue' };
  return { product: 'github', objectType: kind === 'wiki' || kind === 'discussions' ? 'page' : 'other' };
};
