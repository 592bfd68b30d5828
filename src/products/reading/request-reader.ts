import { z } from 'zod';
import { nameOf, oldestFirst } from './comments.ts';
import { jiraReader } from './jira-reader.ts';
import type { ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';

const PAGE = 50;

const requestSchema = z.object({
  issueKey: z.string(),
  requestFieldValues: z.array(z.object({ fieldId: z.string(), label: z.string(), value: z.unknown() })),
});

const commentsSchema = z.object({
  isLastPage: z.boolean(),
  values: z.array(
    z.object({
      body: z.string(),
      public: z.boolean().nullish(),
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
      const { issueKey, requestFieldValues } = requestSchema.parse(await get(request));
      const said = requestFieldValues.flatMap(({ fieldId, label, value }) =>
        typeof value === 'string' && value.trim() !== '' ? [{ fieldId, label, value }] : [],
      );
      const summary = said.find(({ fieldId }) => fieldId === 'summary')?.value;
      const fields = said.filter(({ fieldId }) => fieldId !== 'summary');
      return {
        title: summary === undefined ? issueKey : `${issueKey}: ${summary}`,
        text: fields.map(({ label, value }) => `## ${label}\n\n${value}`).join('\n\n'),
      };
    },
    async comments(get) {
      const found = await allPages(0, async (from) => {
        const path = `${request}/comment?start=${from}&limit=${PAGE}`;
        const { values, isLastPage } = commentsSchema.parse(await get(path));
        return { items: values, following: isLastPage ? undefined : from + values.length };
      });
      return oldestFirst(
        found.map(({ author, created, body, public: seen }) => ({
          by: nameOf(author?.displayName),
          at: created.iso8601,
          text: body,
          // Customers are not shown it; an agent who looks at their portal is.
          isInternal: seen === false,
        })),
      );
    },
  };
};
