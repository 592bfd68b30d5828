import type { Product } from './product.ts';

export const bitbucket: Product = (url) => {
  if (url.hostname !== 'bitbucket.org') return undefined;
  return {
    product: 'bitbucket',
    objectType: /\/pull-requests\/\d+/.test(url.pathname) ? 'pull-request' : 'other',
  };
};
