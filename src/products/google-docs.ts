import type { Product } from './product.ts';

export const googleDocs: Product = (url) => {
  const object = /^\/(?:document|presentation|spreadsheets)\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(
    url.pathname,
  )?.[1];
  if (object === undefined) return { objectType: 'other' };
  return { objectType: 'document', object };
};
