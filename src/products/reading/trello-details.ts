import { z } from 'zod';
import { linkTo } from '../link-to.ts';
import { attachmentOf } from './attachment.ts';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import type { Get } from './page-reader.ts';

const MOST = 50;

const memberSchema = z.object({ id: z.string(), fullName: z.string().nullish() });

const cardSchema = z.object({
  idMembers: z.array(z.string()).nullish(),
  board: z.object({ shortLink: z.string().nullish() }).nullish(),
  attachments: z
    .array(
      z.object({
        bytes: z.number().nullish(),
        isUpload: z.boolean().nullish(),
        mimeType: z.string().nullish(),
        url: z.string().nullish(),
      }),
    )
    .nullish(),
});

const actionsSchema = z.array(
  z.object({
    type: z.string(),
    idMemberCreator: z.string().nullish(),
    memberCreator: memberSchema.nullish(),
  }),
);

/** Cards of Trello (REST API, version 1, by the path under which the site itself serves it). */
export const trelloDetails: DetailsFor = ({ object, objectType }) => {
  if (objectType === 'board') return undefined;
  const card = `/1/cards/${encodeURIComponent(object)}`;
  const done = `${card}/actions?filter=commentCard,createCard&limit=${MOST}`;
  return {
    async details(get) {
      const parts =
        'board=true&board_fields=shortLink&attachments=true&attachment_fields=bytes,isUpload,mimeType,url';
      const [found, actions, self] = await Promise.all([
        get(`${card}?fields=idMembers&${parts}`).then(cardSchema.parse),
        orElse(get(`${done}&fields=idMemberCreator,type&memberCreator=false`).then(actionsSchema.parse), []),
        selfIn(get),
      ]);
      const attachments = found.attachments ?? [];
      const by = (kind: string) =>
        actions.filter(({ type }) => type === kind).map(({ idMemberCreator }) => idMemberCreator);
      return {
        self,
        container: found.board?.shortLink ?? undefined,
        people: [
          ...inRole('assignee', found.idMembers ?? []),
          ...inRole('author', by('createCard')),
          ...inRole('commenter', by('commentCard')),
        ],
        attachments: attachments
          .filter(({ isUpload }) => isUpload === true)
          .map(({ bytes, mimeType, url }) => attachmentOf({ bytes, media: mimeType, name: url })),
        links: linksAmong(attachments),
      };
    },
    async links(get) {
      const parts = 'fields=shortLink&attachments=true&attachment_fields=isUpload,url';
      return linksAmong(cardSchema.parse(await get(`${card}?${parts}`)).attachments ?? []);
    },
    self: selfIn,
    async names(get) {
      const [members, actions] = await Promise.all([
        orElse(get(`${card}/members?fields=fullName`).then(z.array(memberSchema).parse), []),
        orElse(get(`${done}&fields=type&memberCreator_fields=fullName`).then(actionsSchema.parse), []),
      ]);
      const people = [...members, ...actions.map(({ memberCreator }) => memberCreator)];
      return namesBy(people.map((one) => [one?.id, one?.fullName]));
    },
  };
};

type Attachments = NonNullable<z.infer<typeof cardSchema>['attachments']>;

function linksAmong(attachments: Attachments) {
  return attachments.flatMap(({ isUpload, url }) => (isUpload !== true && url && linkTo(url)) || []);
}

async function selfIn(get: Get): Promise<string | undefined> {
  const self = await orElse(get('/1/members/me?fields=id').then(memberSchema.parse), undefined);
  return self?.id;
}
