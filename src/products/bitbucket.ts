import type { Product } from './product.ts';

export const bitbucket: Product = (url) => {
  const container = /^\/([^/]+\/[^/]+)/.exec(url.pathname)?.[1];
  const where = container === undefined ? {} : { container };
  const object = /^\/[^/]+\/[^/]+\/pull-requests\/(\d+)/.exec(url.pathname)?.[1];
  if (object === undefined) return { ...where, objectType: 'other' };
  return { ...where, objectType: 'pull-request', object };
};
