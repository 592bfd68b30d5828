import type { Product } from './product.ts';

export const notion: Product = (url) => {
  if (!/^((www\.)?notion\.(so|com)|app\.notion\.com)$/.test(url.hostname)) return undefined;
  // A page's address ends in its id: 32 hexadecimal digits, after its title or alone.
  const page = /[0-9a-f]{32}$/.test(url.pathname);
  return { product: 'notion', objectType: page ? 'page' : 'other' };
};
