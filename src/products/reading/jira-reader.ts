import { z } from 'zod';
import { markdownOfAdf } from './adf.ts';
import { nameOf } from './comments.ts';
import type { ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';

const PAGE = 100;

const issueSchema = z.object({
  fields: z.object({
    summary: z.string(),
    description: z.unknown(),
    subtasks: z.array(z.object({ fields: z.object({ summary: z.string() }) })).nullish(),
  }),
});

const commentsSchema = z.object({
  total: z.int(),
  comments: z.array(
    z.object({
      author: z.object({ displayName: z.string() }).nullish(),
      created: z.string(),
      body: z.unknown(),
      jsdPublic: z.boolean().nullish(),
    }),
  ),
});

/** Work items of Jira Cloud (platform REST API, version 3). */
export const jiraReader: ReaderFor = ({ object }) => {
  const issue = `/rest/api/3/issue/${encodeURIComponent(object)}`;
  return {
    async page(get) {
      const { fields } = issueSchema.parse(await get(`${issue}?fields=summary,description,subtasks`));
      const children = (fields.subtasks ?? []).map((child) => `- ${child.fields.summary}`);
      const text = markdownOfAdf(fields.description);
      const parts = children.length === 0 ? [text] : [text, '## Child work items', children.join('\n')];
      return {
        title: `${object}: ${fields.summary}`,
        text: parts.filter((part) => part !== '').join('\n\n'),
      };
    },
    async comments(get) {
      const found = await allPages(0, async (from) => {
        const path = `${issue}/comment?startAt=${from}&maxResults=${PAGE}&orderBy=created`;
        const { comments, total } = commentsSchema.parse(await get(path));
        const behind = from + comments.length;
        return { items: comments, following: behind < total ? behind : undefined };
      });
      return found.map(({ author, created, body, jsdPublic }) => ({
        by: nameOf(author?.displayName),
        at: created,
        text: markdownOfAdf(body),
        isInternal: jsdPublic === false,
      }));
    },
  };
};
