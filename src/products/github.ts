import type { Product } from './product.ts';

/** What stands where an owner would, and is none. */
const notOwners = new Set([
  ...['account', 'apps', 'codespaces', 'collections', 'copilot', 'customer-stories', 'dashboard'],
  ...['discussions', 'enterprise', 'enterprises', 'events', 'explore', 'features', 'gist', 'issues', 'login'],
  ...['marketplace', 'new', 'notifications', 'organizations', 'orgs', 'pulls', 'readme', 'repos', 'search'],
  ...['security', 'sessions', 'settings', 'site', 'solutions', 'sponsors', 'stars', 'team', 'topics'],
  ...['trending', 'users', 'watching'],
]);

export const github: Product = (url) => {
  const [, owner = '', repository = '', kind, id = ''] = url.pathname.split('/');
  if (owner === '' || repository === '' || notOwners.has(owner)) return { objectType: 'other' };
  const container = `${owner}/${repository}`;
  const object = /^\d+$/.test(id) ? { object: id } : {};
  if (kind === 'pull') return { objectType: 'pull-request', container, ...object };
  if (kind === 'issues' && 'object' in object) return { objectType: 'issue', container, ...object };
  if (kind === 'discussions') return { objectType: 'page', container, ...object };
  return { objectType: kind === 'wiki' ? 'page' : 'other', container };
};
