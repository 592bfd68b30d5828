import type { Product } from './product.ts';

export const slack: Product = (url) => {
  const [, container, object] = /^\/client\/(\w+)(?:\/(\w+))?/.exec(url.pathname) ?? [];
  if (container === undefined) return { objectType: 'other' };
  return { objectType: 'message', container, ...(object === undefined ? {} : { object }) };
};
