import type { Product } from './product.ts';

export const notion: Product = (url) => {
  if (!/^((www\.)?notion\.(so|com)|app\.notion\.com)$/.test(url.hostname)) return undefined;
  // A page's address ends in its id: 32 hexadecimal digits, after its title or alone.
  const object = /[0-9a-f]{32}$/.exec(url.pathname)?.[0];
  if (object === undefined) return { product: 'notion', objectType: 'other' };
  return { product: 'notion', objectType: 'page', object };
};
