import { z } from 'zod';
import { nameOf } from './comments.ts';
import type { Comment, ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';
import { shownOf } from './shown.ts';

const PAGE = 100;

const pullRequestSchema = z.object({
  title: z.string(),
  summary: z.object({ raw: z.string().nullish() }).nullish(),
});

const commentsSchema = z.object({
  next: z.string().nullish(),
  values: z.array(
    z.object({
      id: z.int(),
      created_on: z.string(),
      deleted: z.boolean().nullish(),
      user: z.object({ display_name: z.string().nullish() }).nullish(),
      content: z.object({ raw: z.string().nullish() }).nullish(),
      inline: z.object({ path: z.string(), to: z.int().nullish(), from: z.int().nullish() }).nullish(),
      parent: z.object({ id: z.int() }).nullish(),
      resolution: z.unknown().optional(),
    }),
  ),
});

type Found = z.infer<typeof commentsSchema>['values'][number];

/** Pull requests of Bitbucket Cloud (REST API, version 2.0, by the path under which the site itself serves it). */
export const bitbucketReader: ReaderFor = ({ container, object }) => {
  if (container === undefined) return undefined;
  const repository = container.split('/').map(encodeURIComponent).join('/');
  const pullRequest = `/!api/2.0/repositories/${repository}/pullrequests/${encodeURIComponent(object)}`;
  return {
    async page(get) {
      const { title, summary } = pullRequestSchema.parse(await get(pullRequest));
      return { title, text: shownOf(summary?.raw ?? '') };
    },
    async comments(get) {
      const found = await allPages(1, async (page) => {
        const path = `${pullRequest}/comments?pagelen=${PAGE}&page=${page}`;
        const { values, next } = commentsSchema.parse(await get(path));
        return { items: values, following: next ? page + 1 : undefined };
      });
      return inThreads(found).flatMap(commentOf);
    },
  };
};

/** Every comment with the replies to it below, however deep they are: the product gives all by time alone. */
function inThreads(found: readonly Found[]): Found[] {
  const known = new Set(found.map(({ id }) => id));
  const below = Map.groupBy(found, ({ parent }) => (parent && known.has(parent.id) ? parent.id : undefined));
  const thread = (one: Found): Found[] => [one, ...(below.get(one.id) ?? []).flatMap(thread)];
  return (below.get(undefined) ?? []).flatMap(thread);
}

function commentOf({ created_on: at, deleted, user, content, inline, parent, resolution }: Found): Comment[] {
  const text = shownOf(content?.raw ?? '');
  if (deleted === true || text === '') return [];
  const line = inline?.to ?? inline?.from;
  const about = inline && !parent ? { about: line ? `${inline.path}, line ${line}` : inline.path } : {};
  const isResolved = resolution !== undefined && resolution !== null;
  return [{ by: nameOf(user?.display_name), at, text, isReply: Boolean(parent), isResolved, ...about }];
}
