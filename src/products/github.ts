import type { Product } from './product.ts';

export const github: Product = (url) => {
  const [, owner, repository, kind, id] = url.pathname.split('/');
  const where =
    owner === undefined || repository === undefined || repository === ''
      ? {}
      : { container: `${owner}/${repository}` };
  const object = /^\d+$/.test(id ?? '') && id !== undefined ? { object: id } : {};
  if (kind === 'pull') return { ...where, objectType: 'pull-request', ...object };
  if (kind === 'issues' && 'object' in object) return { ...where, objectType: 'issue', ...object };
  return { ...where, objectType: kind === 'wiki' || kind === 'discussions' ? 'page' : 'other' };
};
