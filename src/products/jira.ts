import type { Product } from './product.ts';

export const jira: Product = (url) => {
  if (!url.hostname.endsWith('.atlassian.net')) return undefined;
  if (!/^\/(browse|jira|issues|projects|secure)(\/|$)/.test(url.pathname)) return undefined;
  if (url.pathname.startsWith('/browse/') || url.searchParams.has('selectedIssue')) {
    return { product: 'jira', objectType: 'issue' };
  }
  return { product: 'jira', objectType: /\/boards\//.test(url.pathname) ? 'board' : 'other' };
};
