import { z } from 'zod';
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
    }),
  ),
});

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
      return found.flatMap(({ created_on: at, deleted, user, content, inline, parent }): Comment[] => {
        const text = shownOf(content?.raw ?? '');
        if (deleted === true || text === '') return [];
        const by = user?.display_name ?? 'Somebody';
        if (parent) return [{ by, at, text, kind: 'reply' }];
        const line = inline?.to ?? inline?.from;
        const about = inline ? { about: line ? `${inline.path}, line ${line}` : inline.path } : {};
        return [{ by, at, text, ...about }];
      });
    },
  };
};
