import type { Product } from './product.ts';

export const slack: Product = (url) => {
  if (url.hostname !== 'app.slack.com') return undefined;
  return { product: 'slack', objectType: url.pathname.startsWith('/client/') ? 'message' : 'other' };
};
