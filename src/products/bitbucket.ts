import type { Product } from './product.ts';

/** What stands where a workspace would, and is none. */
const notWorkspaces = new Set([
  ...['account', 'blog', 'dashboard', 'favorites', 'gateway', 'product', 'repo', 'site', 'socialauth'],
  ...['snippets', 'support', 'whats-new', 'workspaces', 'xhr', '!api', 'api'],
]);

export const bitbucket: Product = (url) => {
  const [, workspace = '', repository = '', kind, id = ''] = url.pathname.split('/');
  if (workspace === '' || repository === '' || notWorkspaces.has(workspace) || repository === 'workspace')
    return { objectType: 'other' };
  const container = `${workspace}/${repository}`;
  if (kind !== 'pull-requests' || !/^\d+$/.test(id)) return { objectType: 'other', container };
  return { objectType: 'pull-request', container, object: id };
};
