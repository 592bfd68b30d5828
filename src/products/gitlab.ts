import type { Product } from './product.ts';

/** A project's path, however deep its groups are, ends at a dash; what it shows follows. */
const shown = /^\/(.+?)\/-\/(issues|work_items|merge_requests|wikis|boards)(?:\/(\d+))?(?:\/|$)/;
const types = {
  issues: 'issue',
  work_items: 'issue',
  merge_requests: 'pull-request',
  wikis: 'page',
  boards: 'board',
} as const;

export const gitlab: Product = (url) => {
  const [, container, kind, id] = shown.exec(url.pathname) ?? [];
  if (container === undefined || !isKind(kind)) return { objectType: 'other' };
  const one = kind === 'wikis' || kind === 'boards' ? undefined : id;
  if (one === undefined && kind !== 'wikis' && kind !== 'boards') return { objectType: 'other', container };
  const object = one === undefined ? {} : { object: one };
  return { objectType: types[kind], container, ...object };
};

function isKind(kind: string | undefined): kind is keyof typeof types {
  return kind !== undefined && Object.hasOwn(types, kind);
}
