import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import type { Person } from '../people.ts';
import { countIn, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply } from './product-api.ts';

const request = readFixture('jira-service-management', 'request');
const comments = readFixture('jira-service-management', 'comments');
const participants = readFixture('jira-service-management', 'participants');
const attachments = readFixture('jira-service-management', 'attachments');
const error = readFixture('jira-service-management', 'error');
const root = '/rest/servicedeskapi/';

/** Requests of the portal, their comments, and who and what is on them. Mira is an agent; a customer is given public comments only. */
export const jiraServiceManagementApi: ProductApi = {
  origin: 'https://acme.atlassian.net',
  root,
  answer({ path, query, person }) {
    const [, key, list] = /^request\/([^/]+)(\/(?:comment|participant|attachment))?$/.exec(path) ?? [];
    if (key !== request.issueKey && key !== request.issueId) return json(error, 404);
    if (list === '/participant') return json(participants);
    if (list === '/attachment') return json(attachments);
    return list === undefined ? json(request) : commentsFrom(path, query, person);
  },
};

function commentsFrom(path: string, query: URLSearchParams, person: Person): Reply {
  const start = countIn(query, 'start', 0);
  const limit = limitIn(query, 'limit', 50);
  const visible = comments.values.filter((comment) => comment.public || person.id === 'mira');
  const { items, more } = part(visible, start, limit);
  const { base, context } = comments._links;
  const self = `${base}/${path}?start=${start}&limit=${limit}`;
  const next = `${base}/${path}?start=${start + limit}&limit=${limit}`;
  return json({
    ...comments,
    ...{ size: items.length, start, limit, isLastPage: !more, values: items },
    _links: { self, base, context, ...(more && { next }) },
  });
}
