import { z } from 'zod';
import { linkTo } from '../link-to.ts';
import { attachmentOf } from './attachment.ts';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import type { Get } from './page-reader.ts';

const LINKS = 'issuelinks,parent,subtasks';
const FIELDS = `assignee,reporter,creator,attachment,${LINKS}`;

const userSchema = z.object({ accountId: z.string(), displayName: z.string().nullish() });
const keySchema = z.object({ key: z.string() });

const issueSchema = z.object({
  fields: z.object({
    assignee: userSchema.nullish(),
    reporter: userSchema.nullish(),
    creator: userSchema.nullish(),
    attachment: z
      .array(
        z.object({
          filename: z.string().nullish(),
          mimeType: z.string().nullish(),
          size: z.number().nullish(),
        }),
      )
      .nullish(),
    issuelinks: z
      .array(z.object({ inwardIssue: keySchema.nullish(), outwardIssue: keySchema.nullish() }))
      .nullish(),
    parent: keySchema.nullish(),
    subtasks: z.array(keySchema).nullish(),
  }),
});

type Fields = z.infer<typeof issueSchema>['fields'];

const remoteLinksSchema = z.array(z.object({ object: z.object({ url: z.string().nullish() }).nullish() }));

/** Work items of Jira Cloud (platform REST API, version 3). Whoever commented is not asked for: their words would come along. */
export const jiraDetails: DetailsFor = ({ object }, { origin }) => {
  const issue = `/rest/api/3/issue/${encodeURIComponent(object)}`;
  const fieldsOf = async (get: Get, names = FIELDS) =>
    issueSchema.parse(await get(`${issue}?fields=${names}`)).fields;
  const remoteOf = (get: Get) => orElse(get(`${issue}/remotelink`).then(remoteLinksSchema.parse), []);
  const linksIn = ({ issuelinks, parent, subtasks }: Fields, remote: z.infer<typeof remoteLinksSchema>) => {
    const linked = (issuelinks ?? []).flatMap(({ inwardIssue, outwardIssue }) => [inwardIssue, outwardIssue]);
    const addresses = [
      ...[parent, ...linked, ...(subtasks ?? [])].map((one) => one && `${origin}/browse/${one.key}`),
      ...remote.map((one) => one.object?.url),
    ];
    return addresses.flatMap((address) => (address && linkTo(address)) || []);
  };
  return {
    async details(get) {
      const [fields, remote, self] = await Promise.all([fieldsOf(get), remoteOf(get), jiraSelf(get)]);
      const { assignee, reporter, creator, attachment } = fields;
      return {
        self,
        people: [
          ...inRole('assignee', [assignee?.accountId]),
          ...inRole('author', [reporter?.accountId, creator?.accountId]),
        ],
        attachments: (attachment ?? []).map(({ filename, mimeType, size }) =>
          attachmentOf({ name: filename, media: mimeType, bytes: size }),
        ),
        links: linksIn(fields, remote),
      };
    },
    async links(get) {
      return linksIn(...(await Promise.all([fieldsOf(get, LINKS), remoteOf(get)])));
    },
    self: jiraSelf,
    async names(get) {
      const { assignee, reporter, creator } = await fieldsOf(get);
      return namesBy([assignee, reporter, creator].map((one) => [one?.accountId, one?.displayName]));
    },
  };
};

/** Who the person is on an Atlassian site; a customer of a portal may not ask. */
export async function jiraSelf(get: Get): Promise<string | undefined> {
  const self = await orElse(get('/rest/api/3/myself').then(userSchema.parse), undefined);
  return self?.accountId;
}
