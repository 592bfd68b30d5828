import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { idsOf } from '@sidenote/contract/graph/ids';
import { z } from 'zod';
import type { Item } from '../graph/item.ts';
import { picked } from './ask.ts';
import { sinceOf } from './first-look.ts';
import { nodeByNode } from './node-by-node.ts';
import { itemsOf, nothing, type Page, type Place, peopleOf, type Reader, type Tools } from './reader.ts';

/** Files whose versions are asked for in one page. */
const FILES = 20;

/**
 * Figma: the projects of a team, their files, and who made which version when. Figma does not say who may open a file. A
 * scope is a team's number; what it finds is called `project:` and the project's.
 */
export const figma: Reader = {
  vendorUrl: 'https://api.figma.com',
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
  return async <T>(to: string, schema: z.ZodType<T>): Promise<T> =>
    picked(schema, await ask({ to, headers: { 'x-figma-token': secret } }));
}

const projectsSchema = z.object({ projects: nodeByNode(z.object({ id: z.coerce.string().max(20) })) });

async function readTeam({ scope }: Place, tools: Tools): Promise<Page> {
  const { projects } = await asking(tools)(`/v1/teams/${scope}/projects`, projectsSchema);
  const ids = projects.kept.map(({ id }) => id).filter((id) => idsOf.figma.container.test(id));
  return {
    batch: nothing,
    cursor: null,
    since: null,
    found: ids.map((id) => `project:${id}`),
    dropped: projects.dropped,
  };
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
});

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
  const now = behind.slice(0, FILES);
  const items: Item[] = [];
  let { dropped } = files;
  for (const file of now) {
    const { versions } = await get(`/v1/files/${file.key}/versions`, versionsSchema);
    const recent = versions.kept.filter(({ created_at }) => Date.parse(created_at) >= Date.parse(known));
    dropped += versions.dropped;
    const ref = {
      app: 'figma',
      site: 'www.figma.com',
      type: 'design',
      object: file.key,
      container: project,
    } as const;
    const people = peopleOf(recent.map(({ user }) => ({ account: user.id, role: 'assignee' })));
    items.push(...itemsOf({ ref, at: Date.parse(file.at), people, links: [], access: null }));
  }
  const last = now.at(-1);
  const reached = last === undefined ? `${at} ${key}` : `${last.at} ${last.key}`;
  return {
    batch: { ...nothing, items },
    cursor: behind.length > FILES ? reached : null,
    since: reached,
    found: [],
    dropped,
  };
}
