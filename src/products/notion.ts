import type { Product } from './product.ts';

/** A page's address ends in its id: 32 hexadecimal digits, after its title and a dash, or alone. */
const atEnd = /[/-]([0-9a-f]{32})\/?$/;
/** The same, written as a UUID. */
const asUuid = /[/-]([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\/?$/;

export const notion: Product = (url) => {
  // A page that is looked at beside another one is the one that is looked at.
  const beside = url.searchParams.get('p') ?? '';
  const id = /^[0-9a-f]{32}$/.test(beside) ? beside : atEnd.exec(url.pathname)?.[1];
  const object = id ?? asUuid.exec(url.pathname)?.slice(1).join('');
  return object === undefined ? { objectType: 'other' } : { objectType: 'page', object };
};
