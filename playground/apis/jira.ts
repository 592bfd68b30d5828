import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { chosen, countIn, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply } from './product-api.ts';

const issue = readFixture('jira', 'issue');
const comments = [
  ...readFixture('jira', 'comments-1').comments,
  ...readFixture('jira', 'comments-2').comments,
];
const error = readFixture('jira', 'error');

/** Jira's issues and their comments. */
export const jiraApi: ProductApi = {
  origin: 'https://acme.atlassian.net',
  root: '/rest/api/3/',
  answer({ path, query }) {
    const [, key, list] = /^issue\/([^/]+)(\/comment)?$/.exec(path) ?? [];
    if (key !== issue.key && key !== issue.id) return json(error, 404);
    return list === undefined ? whole(query) : commentsFrom(query);
  },
};

function whole(query: URLSearchParams): Reply {
  return json({ ...issue, fields: chosen(issue.fields, query.get('fields')) });
}

function commentsFrom(query: URLSearchParams): Reply {
  const startAt = countIn(query, 'startAt', 0);
  const maxResults = limitIn(query, 'maxResults', 50);
  const ordered = query.get('orderBy') === '-created' ? comments.toReversed() : comments;
  const { items } = part<unknown>(ordered, startAt, maxResults);
  return json({ startAt, maxResults, total: comments.length, comments: items });
}
