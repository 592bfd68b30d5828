import type { Product } from './product.ts';

/** Issues are numbered in their team, whose key they begin with. */
const issue = /^([A-Z][A-Z0-9]*)-\d+$/;
const teamKey = /^[A-Z][A-Z0-9]*$/;
/** A document's address ends in its id, after its title. */
const document = /(?:^|-)([0-9a-f]{12})$/;

export const linear: Product = (url) => {
  const [, , kind, id = ''] = url.pathname.split('/');
  if (kind === 'issue') {
    const team = issue.exec(id)?.[1];
    return { objectType: 'issue', ...(team === undefined ? {} : { container: team, object: id }) };
  }
  if (kind === 'document') {
    const object = document.exec(id)?.[1];
    return { objectType: 'document', ...(object === undefined ? {} : { object }) };
  }
  if (kind === 'team') return { objectType: 'board', ...(teamKey.test(id) ? { container: id } : {}) };
  return { objectType: kind === 'view' ? 'board' : 'other' };
};
