import type { Product } from './product.ts';

export const linear: Product = (url) => {
  if (url.hostname !== 'linear.app') return undefined;
  const [, , kind] = url.pathname.split('/');
  if (kind === 'issue') return { product: 'linear', objectType: 'issue' };
  if (kind === 'document') return { product: 'linear', objectType: 'document' };
  return { product: 'linear', objectType: kind === 'team' || kind === 'view' ? 'board' : 'other' };
};
