/** The cloud products a policy can name. `web` is every other site. */
export const productIds = [
  'jira',
  'jira-service-management',
  'confluence',
  'bitbucket',
  'trello',
  'github',
  'gitlab',
  'google-docs',
  'notion',
  'slack',
  'linear',
  'web',
] as const;

export type ProductId = (typeof productIds)[number];

/** The hosts that belong to one product alone. A server of an organisation's own, such as for GitLab, is the open web. */
const productOfHost: ReadonlyMap<string, ProductId> = new Map([
  ['bitbucket.org', 'bitbucket'],
  ['trello.com', 'trello'],
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['docs.google.com', 'google-docs'],
  ['notion.so', 'notion'],
  ['www.notion.so', 'notion'],
  ['notion.com', 'notion'],
  ['www.notion.com', 'notion'],
  ['app.notion.com', 'notion'],
  ['app.slack.com', 'slack'],
  ['linear.app', 'linear'],
]);

/**
 * The products that can live on a site, whatever its port. The gateway holds a request's product against this, so that a forged one
 * cannot claim an allowed product's name for another site; which of several it is depends on the path, which
 * never leaves the browser.
 */
export function productsOnHost(site: string): readonly ProductId[] {
  const host = site.replace(/:\d+$/, '');
  const only = productOfHost.get(host);
  if (only !== undefined) return [only];
  if (host.endsWith('.atlassian.net')) return ['jira', 'jira-service-management', 'confluence'];
  return ['web'];
}
