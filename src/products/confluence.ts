import type { Product } from './product.ts';

export const confluence: Product = (url) => {
  const container = /^\/wiki\/spaces\/([^/]+)/.exec(url.pathname)?.[1];
  const where = container === undefined ? {} : { container };
  const post = /\/blog\/(?:\d{4}\/\d{2}\/\d{2}\/)?(\d+)?/.exec(url.pathname);
  if (post !== null) return { ...where, objectType: 'blog-post', ...objectOf(post[1]) };
  const page = /\/pages\/(?:edit[^/]*\/)?(\d+)?/.exec(url.pathname);
  if (page !== null) return { ...where, objectType: 'page', ...objectOf(page[1]) };
  return { ...where, objectType: 'other' };
};

function objectOf(id: string | undefined): { object?: string } {
  return id === undefined ? {} : { object: id };
}
