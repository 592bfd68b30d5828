import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { idsOf } from '@sidenote/contract/graph/ids';
import { z } from 'zod';
import type { Item } from '../graph/item.ts';
import { picked, type Question } from './ask.ts';
import { sinceOf } from './first-look.ts';
import { nodeByNode } from './node-by-node.ts';
import {
  emptyPage,
  itemsOf,
  nothing,
  type Page,
  type Place,
  peopleOf,
  type Reader,
  type Tools,
} from './reader.ts';

/** Pages of versions after which no other file is begun in one page of ours, and that are read of one file at most. */
const VERSION_PAGES = 20;

/**
 * Figma: the projects of a team, their files, and who made which version when. Figma does not say who may open a file. A
 * scope is a team's number; what it finds is called `project:` and the project's.
 */
export const figma: Reader = {
  ...connectorForms.figma,
  ownerOf: () => undefined,
  read: (place, tools) => {
    const project = /^project:(\d+)$/.exec(place.scope)?.[1];
    return project === undefined ? readTeam(place, tools) : readProject(place, project, tools);
  },
  behind: () => null,
  closed: () => [],
};

function asking({ ask, secret }: Tools) {
  return async <T>(to: string, schema: z.ZodType<T>, query: Question['query'] = {}): Promise<T> =>
    picked(schema, await ask({ to, query, headers: { 'x-figma-token': secret } }));
}

const projectsSchema = z.object({ projects: nodeByNode(z.object({ id: z.coerce.string().max(20) })) });

async function readTeam({ scope }: Place, tools: Tools): Promise<Page> {
  const { projects } = await asking(tools)(`/v1/teams/${scope}/projects`, projectsSchema);
  const ids = projects.kept.map(({ id }) => id).filter((id) => idsOf.figma.container.test(id));
  return { ...emptyPage, found: ids.map((id) => `project:${id}`), dropped: projects.dropped };
}

const filesSchema = z.object({
  files: nodeByNode(z.object({ key: z.string().max(128), last_modified: z.iso.datetime({ offset: true }) })),
});
const versionsSchema = z.object({
  versions: nodeByNode(
    z.object({
      created_at: z.iso.datetime({ offset: true }),
      user: z.object({ id: z.string().max(40) }),
    }),
  ),
  pagination: z.object({ next_page: z.string().max(2_000).nullish() }).nullish(),
});

/**
 * Where the next page begins, `before` or `after` a version. Figma tells the whole address; of it nothing but that is taken, so
 * that the token goes nowhere else. Undefined where there is none.
 */
function nextIn(nextPage: string | null | undefined): Question['query'] {
  if (!nextPage || !URL.canParse(nextPage)) return undefined;
  const told = [...new URL(nextPage).searchParams];
  const place = told.find(([name, id]) => /^(before|after)$/.test(name) && /^\d{1,30}$/.test(id));
  return place && Object.fromEntries([place]);
}

interface Versions {
  /** Accounts of who made them. */
  readonly users: readonly string[];
  readonly pages: number;
  readonly dropped: number;
}

/** The versions of a file that are no older than a time, newest first as Figma has them; page by page, as many as are read of one. */
async function versionsOf(key: string, known: string, get: ReturnType<typeof asking>): Promise<Versions> {
  const users: string[] = [];
  let dropped = 0;
  let next: Question['query'];
  for (let pages = 1; ; pages += 1) {
    const query = { page_size: '50', ...next };
    const { versions, pagination } = await get(`/v1/files/${key}/versions`, versionsSchema, query);
    const recent = versions.kept.filter(({ created_at }) => Date.parse(created_at) >= Date.parse(known));
    users.push(...recent.map(({ user }) => user.id));
    dropped += versions.dropped;
    next = nextIn(pagination?.next_page);
    const isThrough = next === undefined || recent.length < versions.kept.length;
    if (isThrough || pages === VERSION_PAGES) return { users, pages, dropped };
  }
}

/** Oldest change first, so that where it stopped is where it goes on: behind the last file that it has been through. */
async function readProject(place: Place, project: string, tools: Tools): Promise<Page> {
  const get = asking(tools);
  const from = sinceOf(null, place.startedAt);
  const [at = from, key = ''] = (place.cursor ?? place.since ?? '').split(' ').filter((part) => part !== '');
  // Of a file that has changed, what was made before is known from the round before.
  const [known = from] = (place.since ?? '').split(' ').filter((part) => part !== '');
  const { files } = await get(`/v1/projects/${project}/files`, filesSchema);
  const behind = files.kept
    .map((file) => ({ key: file.key, at: new Date(file.last_modified).toISOString() }))
    .filter((file) => file.at > at || (file.at === at && file.key > key))
    .filter((file) => idsOf.figma.object.test(file.key))
    .sort((a, b) => (`${a.at} ${a.key}` < `${b.at} ${b.key}` ? -1 : 1));
  const items: Item[] = [];
  let { dropped } = files;
  let [read, pages] = [0, 0];
  for (const file of behind) {
    if (pages >= VERSION_PAGES) break;
    const versions = await versionsOf(file.key, known, get);
    dropped += versions.dropped;
    pages += versions.pages;
    read += 1;
    const ref = {
      app: 'figma',
      site: 'www.figma.com',
      type: 'design',
      object: file.key,
      container: project,
    } as const;
    const people = peopleOf(versions.users.map((account) => ({ account, role: 'assignee' })));
    items.push(...itemsOf({ ref, at: Date.parse(file.at), people, links: [], access: null }));
  }
  const last = behind[read - 1];
  const reached = last === undefined ? `${at} ${key}` : `${last.at} ${last.key}`;
  return {
    ...emptyPage,
    batch: { ...nothing, items },
    cursor: read < behind.length ? reached : null,
    since: reached,
    dropped,
  };
}
