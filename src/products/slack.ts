import type { Product } from './product.ts';

export const slack: Product = (url) => {
  if (url.hostname !== 'app.slack.com') return undefined;
  const [, container, object] = /^\/client\/(\w+)(?:\/(\w+))?/.exec(url.pathname) ?? [];
  if (container === undefined) return { product: 'slack', objectType: 'other' };
  return { product: 'slack', objectType: 'message', container, ...(object === undefined ? {} : { object }) };
};
