import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { accountsOf } from './accounts.ts';
import { type Issue, issueFor } from './jira-issues.ts';
import { chosen, countIn, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply } from './product-api.ts';

const remoteLinks = readFixture('jira', 'remote-links');
const myself = readFixture('jira', 'myself');
const comments = [
  ...readFixture('jira', 'comments-1').comments,
  ...readFixture('jira', 'comments-2').comments,
];
const error = readFixture('jira', 'error');

/** Jira's issues, their comments and links, and who asks. */
export const jiraApi: ProductApi = {
  origin: 'https://acme.atlassian.net',
  root: '/rest/api/3/',
  answer({ path, query, person }) {
    if (path === 'myself') {
      const { name, email } = person;
      const accountId = accountsOf(person).atlassian;
      return json({ ...myself, accountId, displayName: name, emailAddress: email });
    }
    const [, key, list] = /^issue\/([^/]+)(\/(?:comment|remotelink))?$/.exec(path) ?? [];
    const issue = issueFor(key, person);
    if (issue === undefined) return json(error, 404);
    if (list === undefined) return whole(issue, query);
    // What is said and linked is known of the one issue that there is a page of.
    const isShown = issue.key === 'ACME-7';
    if (list === '/remotelink') return json(isShown ? remoteLinks : []);
    return isShown ? commentsFrom(query) : json({ startAt: 0, maxResults: 50, total: 0, comments: [] });
  },
};

function whole({ onlyFor: _, ...issue }: Issue, query: URLSearchParams): Reply {
  return json({ ...issue, fields: chosen(issue.fields, query.get('fields')) });
}

function commentsFrom(query: URLSearchParams): Reply {
  const startAt = countIn(query, 'startAt', 0);
  const maxResults = limitIn(query, 'maxResults', 50);
  const ordered = query.get('orderBy') === '-created' ? comments.toReversed() : comments;
  const { items } = part<unknown>(ordered, startAt, maxResults);
  return json({ startAt, maxResults, total: comments.length, comments: items });
}
