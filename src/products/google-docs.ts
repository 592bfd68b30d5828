import type { Product } from './product.ts';

/** What is published to the web has an address of its own (`/d/e/…`), which is not the file's id. */
const file =
  /^\/(?:a\/[^/]+\/)?(?:document|presentation|spreadsheets)\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)(?:\/|$)/;

export const googleDocs: Product = (url) => {
  const object = file.exec(url.pathname)?.[1];
  if (object === undefined) return { objectType: 'other' };
  return { objectType: 'document', object };
};
