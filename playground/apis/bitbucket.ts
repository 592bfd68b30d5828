import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { accountsOf } from './accounts.ts';
import { partOf } from './fields.ts';
import { countIn, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply } from './product-api.ts';

const pullRequest = readFixture('bitbucket', 'pull-request');
const comments = [
  ...readFixture('bitbucket', 'comments-1').values,
  ...readFixture('bitbucket', 'comments-2').values,
];
const user = readFixture('bitbucket', 'user');
const error = readFixture('bitbucket', 'error');
const path = 'repositories/acme/app/pullrequests/12';
const list = `${path}/comments`;

/** Bitbucket's pull requests and their comments, and who asks, under the path by which the site itself reads its API. */
export const bitbucketApi: ProductApi = {
  origin: 'https://bitbucket.org',
  root: '/!api/2.0/',
  answer(call) {
    const fields = call.query.get('fields');
    if (call.path === path) return json(partOf(pullRequest, fields));
    if (call.path === 'user') {
      const { bitbucket: uuid, atlassian: account_id } = accountsOf(call.person);
      const { id: nickname, name: display_name } = call.person;
      return json(partOf({ ...user, uuid, account_id, nickname, display_name }, fields));
    }
    return call.path === list ? commentsFrom(call.query) : json(error, 404);
  },
};

function commentsFrom(query: URLSearchParams): Reply {
  const page = countIn(query, 'page', 1, 1);
  const pagelen = limitIn(query, 'pagelen', 10);
  const { items, more } = part<unknown>(comments, (page - 1) * pagelen, pagelen);
  const link = (at: number) => `https://bitbucket.org/!api/2.0/${list}?pagelen=${pagelen}&page=${at}`;
  return json({
    ...{ size: comments.length, page, pagelen },
    ...(more && { next: link(page + 1) }),
    ...(page > 1 && { previous: link(page - 1) }),
    values: items,
  });
}
