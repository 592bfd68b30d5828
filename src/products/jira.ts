import type { Product } from './product.ts';

/** Where the key of a work item stands in an address: on its own page, in a project's list, or beside a board. */
const inPath = /^\/(?:browse|projects\/[^/]+\/issues|jira\/.*\/issues)\/([A-Z][A-Z0-9_]*-\d+)(?:\/|$)/;
const key = /^[A-Z][A-Z0-9_]*-\d+$/;

export const jira: Product = (url) => {
  if (!/^\/(browse|jira|issues|projects|secure)(\/|$)/.test(url.pathname)) return { objectType: 'other' };
  const object = inPath.exec(url.pathname)?.[1] ?? url.searchParams.get('selectedIssue') ?? '';
  if (key.test(object)) {
    return { objectType: 'issue', container: object.replace(/-\d+$/, ''), object };
  }
  const container = /\/projects\/([A-Z][A-Z0-9_]*)(?:\/|$)/.exec(url.pathname)?.[1];
  const objectType = /\/boards\//.test(url.pathname) ? 'board' : 'other';
  return { objectType, ...(container === undefined ? {} : { container }) };
};
