/** The cloud products a policy can name. `web` is every other site. */
export const productIds = [
  'jira',
  'jira-service-management',
  'confluence',
  'bitbucket',
  'trello',
  'web',
] as const;

export type ProductId = (typeof productIds)[number];

/**
 * The products that can live on a site, whatever its port. The gateway holds a request's product against this, so that a forged one
 * cannot claim an allowed product's name for another site; which of several it is depends on the path, which
 * never leaves the browser.
 */
export function productsOnHost(site: string): readonly ProductId[] {
  const host = site.replace(/:\d+$/, '');
  if (host === 'bitbucket.org') return ['bitbucket'];
  if (host === 'trello.com') return ['trello'];
  if (host.endsWith('.atlassian.net')) return ['jira', 'jira-service-management', 'confluence'];
  return ['web'];
}
