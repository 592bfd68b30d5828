import type { Product } from './product.ts';

export const notion: Product = (url) => {
  // A page's address ends in its id: 32 hexadecimal digits, after its title or alone.
  const object = /[0-9a-f]{32}$/.exec(url.pathname)?.[0];
  if (object === undefined) return { objectType: 'other' };
  return { objectType: 'page', object };
};
