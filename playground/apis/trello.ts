import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import type { Person } from '../people.ts';
import { accountsOf } from './accounts.ts';
import { chosen, limitIn, part } from './paging.ts';
import { json, type ProductApi, type Reply, text } from './product-api.ts';

const { checklists, ...card } = readFixture('trello', 'card');
const { board, attachments, ...details } = readFixture('trello', 'card-details');
const members = readFixture('trello', 'members');
const comments = readFixture('trello', 'actions');
const actions: readonly Action[] = [
  ...comments,
  ...readFixture('trello', 'card-actions').filter(({ type }) => type !== 'commentCard'),
];
const shortLink = comments[0]?.data.card.shortLink;

interface Action {
  readonly id: string;
  readonly type: string;
  readonly memberCreator?: object;
}

/** Trello's cards, who asks, and what was said on them, under the path by which the site itself reads its API. */
export const trelloApi: ProductApi = {
  origin: 'https://trello.com',
  root: '/1/',
  answer({ path, query, person }) {
    if (path === 'members/me') return json(memberOf(person, query));
    const [, id, list] = /^cards\/([^/]+)(\/(?:actions|members))?$/.exec(path) ?? [];
    if (id !== shortLink && id !== card.id) return text('The requested resource was not found.', 404);
    if (list === '/members') return json(members);
    return list === undefined ? whole(query) : actionsFrom(query);
  },
};

function whole(query: URLSearchParams): Reply {
  const fields = chosen({ ...details, ...card }, query.get('fields'));
  return json({
    ...{ id: card.id, ...fields },
    ...(query.get('checklists') === 'all' && { checklists }),
    ...(query.get('board') === 'true' && { board }),
    ...(query.get('attachments') === 'true' && { attachments }),
  });
}

function memberOf(person: Person, query: URLSearchParams): object {
  const { trello: id } = accountsOf(person);
  return { id, ...chosen({ fullName: person.name }, query.get('fields')) };
}

/** Newest first; older ones follow when asked for those before the last that was given. */
function actionsFrom(query: URLSearchParams): Reply {
  const kinds = new Set(query.get('filter')?.split(',') ?? ['commentCard']);
  const wanted = actions.filter(({ type }) => kinds.has(type) || kinds.has('all'));
  const last = wanted.findIndex(({ id }) => id === query.get('before'));
  const given = part(wanted, last + 1, limitIn(query, 'limit', 50)).items;
  const withCreator = query.get('memberCreator') !== 'false';
  return json(
    given.map(({ id, memberCreator, ...action }) => ({
      id,
      ...chosen(action, query.get('fields')),
      ...(withCreator && memberCreator !== undefined && { memberCreator }),
    })),
  );
}
