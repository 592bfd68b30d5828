import type { Product } from './product.ts';

export const confluence: Product = (url) => {
  if (!url.hostname.endsWith('.atlassian.net')) return undefined;
  if (!/^\/wiki(\/|$)/.test(url.pathname)) return undefined;
  if (/\/blog\//.test(url.pathname)) return { product: 'confluence', objectType: 'blog-post' };
  return { product: 'confluence', objectType: /\/pages\//.test(url.pathname) ? 'page' : 'other' };
};
