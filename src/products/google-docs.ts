import type { Product } from './product.ts';

export const googleDocs: Product = (url) => {
  if (url.hostname !== 'docs.google.com') return undefined;
  const object = /^\/(?:document|presentation|spreadsheets)\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(
    url.pathname,
  )?.[1];
  if (object === undefined) return { product: 'google-docs', objectType: 'other' };
  return { product: 'google-docs', objectType: 'document', object };
};
