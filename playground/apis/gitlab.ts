import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { countIn, limitIn, part } from './paging.ts';
import { type Call, json, type ProductApi, type Reply } from './product-api.ts';

interface Note {
  readonly created_at: string;
  readonly system: boolean;
}

const resources = new Map<string, { readonly whole: object; readonly notes: readonly Note[] }>([
  [
    'issues/4',
    {
      whole: readFixture('gitlab', 'issue'),
      notes: [...readFixture('gitlab', 'issue-notes'), ...readFixture('gitlab', 'issue-system-notes')],
    },
  ],
  [
    'merge_requests/3',
    { whole: readFixture('gitlab', 'merge-request'), notes: readFixture('gitlab', 'merge-request-notes') },
  ],
]);

const error = readFixture('gitlab', 'error');

/** GitLab's issues and merge requests with their notes. A project is named by its number or its encoded path. */
export const gitlabApi: ProductApi = {
  origin: 'https://gitlab.com',
  root: '/api/v4/',
  answer(call) {
    const [, path = '', list] =
      /^projects\/(?:4711|acme%2Fapp)\/(\w+\/\d+)(\/notes)?$/i.exec(call.path) ?? [];
    const found = resources.get(path);
    if (found === undefined) return json(error, 404);
    return list === undefined ? json(found.whole) : notesFrom(found.notes, call);
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
