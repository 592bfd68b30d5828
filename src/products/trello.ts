import type { Product } from './product.ts';

export const trello: Product = (url) => {
  if (url.hostname !== 'trello.com') return undefined;
  const [, kind, id] = /^\/([cb])\/([A-Za-z0-9]+)/.exec(url.pathname) ?? [];
  if (kind === 'c' && id !== undefined) return { product: 'trello', objectType: 'card', object: id };
  if (kind === 'b' && id !== undefined) return { product: 'trello', objectType: 'board', container: id };
  return { product: 'trello', objectType: 'other' };
};
