import type { Product } from './product.ts';

export const trello: Product = (url) => {
  // What follows is the name of the board or card.
  const [, kind, id] = /^\/([cb])\/([A-Za-z0-9]+)(?:\/|$)/.exec(url.pathname) ?? [];
  if (kind === 'c' && id !== undefined) return { objectType: 'card', object: id };
  if (kind === 'b' && id !== undefined) return { objectType: 'board', container: id };
  return { objectType: 'other' };
};
