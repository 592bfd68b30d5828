import type { Product } from './product.ts';

/** A request in an agent's queue, or on the portal that customers see. */
const request = /\/(?:queues\/(?:[^/]+\/)+|portal\/\d+\/)([A-Z][A-Z0-9_]*-\d+)(?:\/|$)/;

export const jiraServiceManagement: Product = (url) => {
  const object = request.exec(url.pathname)?.[1];
  if (object === undefined) return { objectType: 'other' };
  const container = object.replace(/-\d+$/, '');
  return { objectType: 'request', container, object };
};
