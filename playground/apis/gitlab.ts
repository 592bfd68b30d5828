import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { accountsOf } from './accounts.ts';
import { countIn, limitIn, part } from './paging.ts';
import { type Call, json, type ProductApi, type Reply } from './product-api.ts';

interface Note {
  readonly created_at: string;
  readonly system: boolean;
}

interface Resource {
  readonly whole: object;
  readonly notes: readonly Note[];
  /** What else hangs on it, by the last part of the path. */
  readonly lists: ReadonlyMap<string, object>;
}

const participants = readFixture('gitlab', 'participants');
const user = readFixture('gitlab', 'user');

const resources = new Map<string, Resource>([
  [
    'issues/4',
    {
      whole: readFixture('gitlab', 'issue'),
      notes: [...readFixture('gitlab', 'issue-notes'), ...readFixture('gitlab', 'issue-system-notes')],
      lists: new Map<string, object>([
        ['participants', participants],
        ['links', readFixture('gitlab', 'issue-links')],
        ['related_merge_requests', readFixture('gitlab', 'related-merge-requests')],
      ]),
    },
  ],
  [
    'merge_requests/3',
    {
      whole: readFixture('gitlab', 'merge-request'),
      notes: readFixture('gitlab', 'merge-request-notes'),
      lists: new Map<string, object>([
        ['participants', participants],
        ['closes_issues', readFixture('gitlab', 'closes-issues')],
      ]),
    },
  ],
]);

const error = readFixture('gitlab', 'error');

/** GitLab's issues and merge requests with their notes and what hangs on them, and who asks. A project is named by its number or its encoded path. */
export const gitlabApi: ProductApi = {
  origin: 'https://gitlab.com',
  root: '/api/v4/',
  answer(call) {
    if (call.path === 'user') {
      const { name, email } = call.person;
      return json({ ...user, id: accountsOf(call.person).gitlab, name, email });
    }
    const [, path = '', list] =
      /^projects\/(?:4711|acme%2Fapp)\/(\w+\/\d+)(?:\/(\w+))?$/i.exec(call.path) ?? [];
    const found = resources.get(path);
    if (found === undefined) return json(error, 404);
    if (list === undefined) return json(found.whole);
    if (list === 'notes') return notesFrom(found.notes, call);
    const hanging = found.lists.get(list);
    return hanging === undefined ? json(error, 404) : json(hanging);
  },
};

function notesFrom(notes: readonly Note[], { path, query }: Call): Reply {
  const page = countIn(query, 'page', 1, 1);
  const perPage = limitIn(query, 'per_page', 20);
  const sorted = inOrder(ofKind(notes, query.get('activity_filter')), query.get('sort'));
  const { items, more } = part(sorted, (page - 1) * perPage, perPage);
  const next = new URLSearchParams(query);
  next.set('page', String(page + 1));
  return json(items, 200, {
    'X-Page': String(page),
    'X-Per-Page': String(perPage),
    'X-Next-Page': more ? String(page + 1) : '',
    'X-Total': String(sorted.length),
    'X-Total-Pages': String(Math.ceil(sorted.length / perPage)),
    ...(more && { Link: `<https://gitlab.com/api/v4/${path}?${next}>; rel="next"` }),
  });
}

/** System notes say what was done; the filter names them or the others. */
function ofKind(notes: readonly Note[], filter: string | null): readonly Note[] {
  if (filter === 'only_comments') return notes.filter(({ system }) => !system);
  return filter === 'only_activity' ? notes.filter(({ system }) => system) : notes;
}

function inOrder(notes: readonly Note[], sort: string | null): readonly Note[] {
  const ascending = notes.toSorted((a, b) => a.created_at.localeCompare(b.created_at));
  return sort === 'asc' ? ascending : ascending.reverse();
}
