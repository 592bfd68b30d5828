import { z } from 'zod';
import { nameOf } from './comments.ts';
import type { ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';
import { shownOf } from './shown.ts';

const PAGE = 100;

const itemSchema = z.object({ title: z.string(), description: z.string().nullish() });

const notesSchema = z.array(
  z.object({
    body: z.string(),
    created_at: z.string(),
    system: z.boolean(),
    internal: z.boolean().nullish(),
    resolved: z.boolean().nullish(),
    author: z.object({ name: z.string() }).nullish(),
  }),
);

/** Issues and merge requests of gitlab.com (REST API, version 4). */
export const gitlabReader: ReaderFor = ({ container, object }, url) => {
  if (container === undefined) return undefined;
  const kind = /\/-\/merge_requests\//.test(url.pathname) ? 'merge_requests' : 'issues';
  const project = encodeURIComponent(decodeURIComponent(container));
  const item = `/api/v4/projects/${project}/${kind}/${encodeURIComponent(object)}`;
  return {
    async page(get) {
      const { title, description } = itemSchema.parse(await get(item));
      return { title, text: shownOf(description ?? '') };
    },
    async comments(get) {
      const found = await allPages(1, async (page) => {
        const path = `${item}/notes?sort=asc&per_page=${PAGE}&page=${page}&activity_filter=only_comments`;
        const items = notesSchema.parse(await get(path));
        // How long a page is, the server says; an empty one is the end.
        return { items, following: page + 1 };
      });
      return found
        .filter(({ system }) => !system)
        .map(({ author, created_at: at, body, internal, resolved }) => ({
          by: nameOf(author?.name),
          at,
          text: shownOf(body),
          isInternal: internal === true,
          isResolved: resolved === true,
        }));
    },
  };
};
