import type { Product } from './product.ts';

const number = /^\d+$/;

/** A space's key. A personal space has one that stands for its owner, after a tilde. */
const spaceKey = /^~?[A-Za-z0-9]+$/;

/** Old addresses, which name a page by number: `/wiki/pages/viewpage.action?pageId=…`. */
const byParameter = /^(?:viewpage|editpage|resumedraft)\.action$/;

export const confluence: Product = (url) => {
  const [, , area, ...rest] = url.pathname.split('/');
  if (area === 'pages') return { objectType: 'page', ...numbered(idInQuery(rest[0], url)) };
  const [key, kind, ...below] = area === 'spaces' || area === 'display' ? rest : [];
  const where = key !== undefined && spaceKey.test(key) ? { container: key } : {};
  // Old addresses go on with a title, which may look like anything.
  if (area === 'display') return { ...where, objectType: 'other' };
  const [first, ...more] = below[0]?.startsWith('edit') === true ? below.slice(1) : below;
  if (kind === 'pages') {
    const id = idInQuery(first, url) ?? first;
    return { ...where, objectType: 'page', ...numbered(id) };
  }
  if (kind === 'blog') return { ...where, objectType: 'blog-post', ...numbered(postIn(first, more)) };
  return { ...where, objectType: 'other' };
};

/** A post stands below the day of its writing, or alone; a year, month or day alone is a list of posts. */
function postIn(first: string | undefined, [month, day, id]: readonly string[]): string | undefined {
  if (first === undefined || !/^\d{4}$/.test(first)) return first;
  return month !== undefined && day !== undefined ? id : undefined;
}

function idInQuery(script: string | undefined, url: URL): string | undefined {
  if (script === undefined || !byParameter.test(script)) return undefined;
  return url.searchParams.get('pageId') ?? url.searchParams.get('draftId') ?? undefined;
}

function numbered(id: string | undefined): { object?: string } {
  return id !== undefined && number.test(id) ? { object: id } : {};
}
