import type { Product } from './product.ts';

export const bitbucket: Product = (url) => {
  if (url.hostname !== 'bitbucket.org') return undefined;
  const container = /^\/([^/]+\/[^/]+)/.exec(url.pathname)?.[1];
  const where = { product: 'bitbucket', ...(container === undefined ? {} : { container }) } as const;
  const object = /^\/[^/]+\/[^/]+\/pull-requests\/(\d+)/.exec(url.pathname)?.[1];
  if (object === undefined) return { ...where, objectType: 'other' };
  return { ...where, objectType: 'pull-request', object };
};
