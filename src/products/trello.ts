import type { Product } from './product.ts';

export const trello: Product = (url) => {
  if (url.hostname !== 'trello.com') return undefined;
  if (url.pathname.startsWith('/c/')) return { product: 'trello', objectType: 'card' };
  return { product: 'trello', objectType: url.pathname.startsWith('/b/') ? 'board' : 'other' };
};
