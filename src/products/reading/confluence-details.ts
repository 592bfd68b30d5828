import { z } from 'zod';
import { attachmentOf } from './attachment.ts';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import type { Get } from './page-reader.ts';

const MOST = 50;

const contentSchema = z.object({
  authorId: z.string().nullish(),
  ownerId: z.string().nullish(),
  version: z.object({ authorId: z.string().nullish() }).nullish(),
  parentId: z.string().nullish(),
  parentType: z.string().nullish(),
});

/** Without asking for a format of theirs, comments come without their words. */
const commentsSchema = z.object({
  results: z.array(z.object({ version: z.object({ authorId: z.string().nullish() }).nullish() })),
});

const attachmentsSchema = z.object({
  results: z.array(
    z.object({
      title: z.string().nullish(),
      mediaType: z.string().nullish(),
      fileSize: z.number().nullish(),
    }),
  ),
});

const selfSchema = z.object({ accountId: z.string() });

const namesSchema = z.object({
  results: z.array(
    z.object({
      accountId: z.string().nullish(),
      displayName: z.string().nullish(),
      publicName: z.string().nullish(),
    }),
  ),
});

/** Pages and blog posts of Confluence Cloud (REST API, version 2; who somebody is comes from version 1). */
export const confluenceDetails: DetailsFor = (place, { pathname, host }) => {
  const kind = /\/blog\//.test(pathname) ? 'blogposts' : 'pages';
  const content = `/wiki/api/v2/${kind}/${encodeURIComponent(place.object)}`;
  const contentIn = async (get: Get) => contentSchema.parse(await get(content));
  const above = ({ parentId, parentType }: z.infer<typeof contentSchema>) =>
    parentType === 'page' && parentId
      ? [{ app: 'confluence', site: host, type: 'page', object: parentId } as const]
      : [];
  return {
    async details(get) {
      const [found, footer, inline, attached, self] = await Promise.all([
        contentIn(get),
        commentersOn(get, `${content}/footer-comments`),
        commentersOn(get, `${content}/inline-comments`),
        orElse(get(`${content}/attachments?limit=${MOST}`).then(attachmentsSchema.parse), { results: [] }),
        selfIn(get),
      ]);
      const { authorId, ownerId, version } = found;
      return {
        self,
        people: [
          ...inRole('author', [authorId, ownerId, version?.authorId]),
          ...inRole('commenter', [...footer, ...inline]),
        ],
        attachments: attached.results.map(({ title, mediaType, fileSize }) =>
          attachmentOf({ name: title, media: mediaType, bytes: fileSize }),
        ),
        links: above(found),
      };
    },
    async links(get) {
      return above(await contentIn(get));
    },
    self: selfIn,
    async names(get, accounts) {
      if (accounts.length === 0) return new Map();
      const query = accounts.map((account) => `accountId=${encodeURIComponent(account)}`).join('&');
      const { results } = namesSchema.parse(await get(`/wiki/rest/api/user/bulk?${query}`));
      return namesBy(results.map((one) => [one.accountId, one.displayName || one.publicName]));
    },
  };
};

async function selfIn(get: Get): Promise<string | undefined> {
  const self = await orElse(get('/wiki/rest/api/user/current').then(selfSchema.parse), undefined);
  return self?.accountId;
}

async function commentersOn(get: Get, path: string) {
  const { results } = await orElse(get(`${path}?limit=${MOST}`).then(commentsSchema.parse), { results: [] });
  return results.map(({ version }) => version?.authorId);
}
