import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { chosen, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply, text } from './product-api.ts';

const { checklists, ...card } = readFixture('trello', 'card');
const actions = readFixture('trello', 'actions');
const shortLink = actions[0]?.data.card.shortLink;

/** Trello's cards and what was said on them, under the path by which the site itself reads its API. */
export const trelloApi: ProductApi = {
  origin: 'https://trello.com',
  root: '/1/',
  answer({ path, query }) {
    const [, id, list] = /^cards\/([^/]+)(\/actions)?$/.exec(path) ?? [];
    if (id !== shortLink && id !== card.id) return text('The requested resource was not found.', 404);
    return list === undefined ? whole(query) : actionsFrom(query);
  },
};

function whole(query: URLSearchParams): Reply {
  const fields = chosen(card, query.get('fields'));
  return json({ id: card.id, ...fields, ...(query.get('checklists') === 'all' && { checklists }) });
}

/** Newest first; older ones follow when asked for those before the last that was given. */
function actionsFrom(query: URLSearchParams): Reply {
  const kinds = new Set(query.get('filter')?.split(',') ?? ['commentCard']);
  const wanted = actions.filter(({ type }) => kinds.has(type) || kinds.has('all'));
  const last = wanted.findIndex(({ id }) => id === query.get('before'));
  return json(part(wanted, last + 1, limitIn(query, 'limit', 50)).items);
}
