import { z } from 'zod';
import { jiraReader } from './jira-reader.ts';
import type { ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';

const PAGE = 50;

const requestSchema = z.object({
  issueKey: z.string(),
  summary: z.string().nullish(),
  requestFieldValues: z.array(z.object({ label: z.string(), value: z.unknown() })),
});

const commentsSchema = z.object({
  isLastPage: z.boolean(),
  values: z.array(
    z.object({
      body: z.string(),
      author: z.object({ displayName: z.string() }).nullish(),
      created: z.object({ iso8601: z.string() }),
    }),
  ),
});

/**
 * Requests of Jira Service Management: on the portal by its own REST API, which customers may use, and in a queue as the
 * work items that they are.
 */
export const requestReader: ReaderFor = (place, url) => {
  if (!url.pathname.startsWith('/servicedesk/')) return jiraReader(place, url);
  const request = `/rest/servicedeskapi/request/${encodeURIComponent(place.object)}`;
  return {
    async page(get) {
      const { issueKey, summary, requestFieldValues } = requestSchema.parse(await get(request));
      const said = requestFieldValues.flatMap(({ label, value }) =>
        typeof value === 'string' && value !== summary && value.trim() !== ''
          ? [`## ${label}\n\n${value}`]
          : [],
      );
      return { title: summary ? `${issueKey}: ${summary}` : issueKey, text: said.join('\n\n') };
    },
    async comments(get) {
      const found = await allPages(0, async (from) => {
        const path = `${request}/comment?start=${from}&limit=${PAGE}`;
        const { values, isLastPage } = commentsSchema.parse(await get(path));
        return { items: values, following: isLastPage ? undefined : from + values.length };
      });
      return found
        .map(({ author, created, body }) => ({
          by: author?.displayName ?? 'Somebody',
          at: created.iso8601,
          text: body,
        }))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    },
  };
};
