import type { Product } from './product.ts';

/** A request in an agent's queue, or on the portal that customers see. */
const request = /\/(?:queues\/(?:[^/]+\/)+|portal\/\d+\/)([A-Z][A-Z0-9_]*-\d+)(?:\/|$)/;

export const jiraServiceManagement: Product = (url) => {
  if (!url.hostname.endsWith('.atlassian.net')) return undefined;
  if (!/^\/(servicedesk|jira\/servicedesk)(\/|$)/.test(url.pathname)) return undefined;
  const object = request.exec(url.pathname)?.[1];
  if (object === undefined) return { product: 'jira-service-management', objectType: 'other' };
  const container = object.replace(/-\d+$/, '');
  return { product: 'jira-service-management', objectType: 'request', container, object };
};
