import type { Product } from './product.ts';

/** A request in an agent's queue or list, or on the portal that customers see. */
const request =
  /^\/(?:jira\/servicedesk\/(?:[^/]+\/)+|servicedesk\/customer\/portal\/\d+\/)([A-Z][A-Z0-9_]*-\d+)(?:\/|$)/;
const key = /^[A-Z][A-Z0-9_]*-\d+$/;

export const jiraServiceManagement: Product = (url) => {
  const object = request.exec(url.pathname)?.[1] ?? url.searchParams.get('selectedIssue') ?? '';
  if (key.test(object)) return { objectType: 'request', container: object.replace(/-\d+$/, ''), object };
  const container = /\/projects\/([A-Z][A-Z0-9_]*)(?:\/|$)/.exec(url.pathname)?.[1];
  return { objectType: 'other', ...(container === undefined ? {} : { container }) };
};
