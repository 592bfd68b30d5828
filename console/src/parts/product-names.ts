import type { ProductId } from '@sidenote/contract/products';
import { say } from '../locales/say.ts';

/** Names, which are the same in every language. */
const names: Readonly<Record<Exclude<ProductId, 'web'>, string>> = {
  jira: 'Jira',
  'jira-service-management': 'Jira Service Management',
  confluence: 'Confluence',
  bitbucket: 'Bitbucket',
  trello: 'Trello',
  github: 'GitHub',
  gitlab: 'GitLab',
  'google-docs': 'Google Docs',
  notion: 'Notion',
  slack: 'Slack',
  linear: 'Linear',
};

/** What a product is called. */
export function productName(id: ProductId): string {
  return id === 'web' ? say('scope.openWeb') : names[id];
}
