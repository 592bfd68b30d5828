import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { json, type ProductApi } from './product-api.ts';

const users = readFixture('confluence', 'users');

/** The names that belong to Confluence's account ids, of its first API. Whom it does not know, it leaves out. */
export const confluenceUsersApi: ProductApi = {
  origin: 'https://acme.atlassian.net',
  root: '/wiki/rest/api/',
  answer({ path, query }) {
    if (path !== 'user/bulk') return json({ statusCode: 404, message: 'No such resource.' }, 404);
    const asked = new Set(query.getAll('accountId'));
    const results = users.results.filter(({ accountId }) => asked.has(accountId));
    return json({ ...users, results, size: results.length });
  },
};
