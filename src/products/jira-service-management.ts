import type { Product } from './product.ts';

export const jiraServiceManagement: Product = (url) => {
  if (!url.hostname.endsWith('.atlassian.net')) return undefined;
  if (!/^\/(servicedesk|jira\/servicedesk)(\/|$)/.test(url.pathname)) return undefined;
  const request = /\/(queues\/[^/]+\/[^/]+|portal\/\d+\/[A-Z][A-Z0-9_]*-\d+)/.test(url.pathname);
  return { product: 'jira-service-management', objectType: request ? 'request' : 'other' };
};
