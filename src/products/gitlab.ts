import type { Product } from './product.ts';

/** A project's path, however deep its groups are, ends at a dash; what it shows follows. */
const shown = /^\/(.+?)\/-\/([a-z_]+)(?:\/(\d+))?(?:\/|$)/;
const types = {
  issues: 'issue',
  work_items: 'issue',
  merge_requests: 'pull-request',
  wikis: 'page',
  boards: 'board',
} as const;

export const gitlab: Product = (url) => {
  const [, container, kind, id] = shown.exec(url.pathname) ?? [];
  // Groups have issues and boards as well, but are no project that anything is numbered in.
  if (container === undefined || /^(?:groups|users)\//.test(container))
    return { objectType: isKind(kind) && kind === 'boards' ? 'board' : 'other' };
  if (!isKind(kind)) return { objectType: 'other', container };
  // A wiki's pages are named by their titles, also where one is a number; a board is no work of its own.
  if (kind === 'wikis' || kind === 'boards') return { objectType: types[kind], container };
  if (id === undefined) return { objectType: 'other', container };
  return { objectType: types[kind], container, object: id };
};

function isKind(kind: string | undefined): kind is keyof typeof types {
  return kind !== undefined && Object.hasOwn(types, kind);
}
