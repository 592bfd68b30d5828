import { z } from 'zod';
import { markdownOfAdf } from './adf.ts';
import { nameOf } from './comments.ts';
import type { Comment, Get, PageReader, ReaderFor } from './page-reader.ts';
import { allPages } from './paging.ts';

const bodySchema = z.object({ atlas_doc_format: z.object({ value: z.string() }) });

const contentSchema = z.object({ title: z.string(), body: bodySchema });

const commentsSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      version: z.object({ createdAt: z.string(), authorId: z.string().nullish() }),
      properties: z.object({ inlineOriginalSelection: z.string().nullish() }).nullish(),
      resolutionStatus: z.string().nullish(),
      body: bodySchema,
    }),
  ),
  _links: z.object({ next: z.string().nullish() }).nullish(),
});

const namesSchema = z.object({
  results: z.array(
    z.object({
      accountId: z.string().nullish(),
      displayName: z.string().nullish(),
      publicName: z.string().nullish(),
    }),
  ),
});

type Found = z.infer<typeof commentsSchema>['results'][number];
type Kind = 'footer' | 'inline';

const AS = 'body-format=atlas_doc_format';
const PAGE = 100;
/** How many people's names are asked for at a time. */
const PEOPLE = 100;

/** Pages and blog posts of Confluence Cloud (REST API, version 2; people's names come from version 1). */
export const confluenceReader: ReaderFor = (place, url): PageReader => {
  const kind = /\/blog\//.test(url.pathname) ? 'blogposts' : 'pages';
  const content = `/wiki/api/v2/${kind}/${encodeURIComponent(place.object)}`;
  return {
    async page(get) {
      const { title, body } = contentSchema.parse(await get(`${content}?${AS}`));
      return { title, text: textOf(body) };
    },
    async comments(get) {
      const threads = [
        ...(await threadsOf(get, `${content}/footer-comments`, 'footer')),
        ...(await threadsOf(get, `${content}/inline-comments`, 'inline')),
      ].sort((a, b) => timeOf(a[0]) - timeOf(b[0]));
      const all = threads.flat();
      const names = await namesOf(get, new Set(all.flatMap(({ version }) => version.authorId ?? [])));
      return threads.flatMap((thread) =>
        thread.map((found, at): Comment => {
          const about = found.properties?.inlineOriginalSelection;
          return {
            by: nameOf(names.get(found.version.authorId ?? '')),
            at: found.version.createdAt,
            text: textOf(found.body),
            isReply: at > 0,
            isResolved: thread[0]?.resolutionStatus === 'resolved',
            ...(at === 0 && about ? { about } : {}),
          };
        }),
      );
    },
  };
};

/** Every comment with the replies to it, which the product keeps apart. */
async function threadsOf(get: Get, path: string, kind: Kind): Promise<Found[][]> {
  const threads: Found[][] = [];
  for (const first of await commentsOf(get, path)) {
    const replies = await commentsOf(
      get,
      `/wiki/api/v2/${kind}-comments/${encodeURIComponent(first.id)}/children`,
    );
    threads.push([first, ...replies.sort((a, b) => timeOf(a) - timeOf(b))]);
  }
  return threads;
}

function commentsOf(get: Get, path: string): Promise<Found[]> {
  return allPages('', async (cursor) => {
    const from = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { results, _links } = commentsSchema.parse(await get(`${path}?${AS}&limit=${PAGE}${from}`));
    return { items: results, following: cursorIn(_links?.next) };
  });
}

/** Where the next page begins. Only this of the link is used: which address is asked, the product does not say. */
function cursorIn(next: string | null | undefined): string | undefined {
  const [, query = ''] = (next ?? '').split('?');
  return new URLSearchParams(query).get('cursor') ?? undefined;
}

async function namesOf(get: Get, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const all = [...ids];
  for (let at = 0; at < all.length; at += PEOPLE) {
    const query = all
      .slice(at, at + PEOPLE)
      .map((id) => `accountId=${encodeURIComponent(id)}`)
      .join('&');
    const { results } = namesSchema.parse(await get(`/wiki/rest/api/user/bulk?${query}`));
    for (const { accountId, displayName, publicName } of results) {
      const name = displayName || publicName;
      if (accountId && name) names.set(accountId, name);
    }
  }
  return names;
}

function textOf({ atlas_doc_format: { value } }: z.infer<typeof bodySchema>): string {
  return markdownOfAdf(JSON.parse(value));
}

function timeOf(comment: Found | undefined): number {
  return Date.parse(comment?.version.createdAt ?? '');
}
