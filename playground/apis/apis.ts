import { bitbucketApi } from './bitbucket.ts';
import { confluenceApi } from './confluence.ts';
import { confluenceUsersApi } from './confluence-users.ts';
import { gitlabApi } from './gitlab.ts';
import { jiraApi } from './jira.ts';
import { jiraServiceManagementApi } from './jira-service-management.ts';
import type { Call, ProductApi, Reply } from './product-api.ts';
import { trelloApi } from './trello.ts';

const apis: readonly ProductApi[] = [
  ...[jiraApi, jiraServiceManagementApi, confluenceApi, confluenceUsersApi],
  ...[bitbucketApi, trelloApi, gitlabApi],
];

/** What a product's API answers at this place; `undefined` where none is. */
export function apiReply(host: string, path: string, call: Omit<Call, 'path'>): Reply | undefined {
  const api = apis.find(({ origin, root }) => origin === `https://${host}` && path.startsWith(root));
  return api?.answer({ ...call, path: path.slice(api.root.length) });
}
