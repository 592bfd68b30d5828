import type { Product } from './product.ts';

export const googleDocs: Product = (url) => {
  if (url.hostname !== 'docs.google.com') return undefined;
  const document = /^\/(document|presentation|spreadsheets)\//.test(url.pathname);
  return { product: 'google-docs', objectType: document ? 'document' : 'other' };
};
