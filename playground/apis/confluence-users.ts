import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { accountsOf } from './accounts.ts';
import { json, type ProductApi } from './product-api.ts';

const currentUser = readFixture('confluence', 'current-user');
const users = readFixture('confluence', 'users');

/** The names that belong to Confluence's account ids, and who asks, of its first API. Whom it does not know, it leaves out. */
export const confluenceUsersApi: ProductApi = {
  origin: 'https://acme.atlassian.net',
  root: '/wiki/rest/api/',
  answer({ path, query, person }) {
    if (path === 'user/current') {
      const { name } = person;
      const accountId = accountsOf(person).atlassian;
      return json({ ...currentUser, accountId, publicName: name, displayName: name });
    }
    if (path !== 'user/bulk') return json({ statusCode: 404, message: 'No such resource.' }, 404);
    const asked = new Set(query.getAll('accountId'));
    const results = users.results.filter(({ accountId }) => asked.has(accountId));
    return json({ ...users, results, size: results.length });
  },
};
