import { z } from 'zod';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import type { Get } from './page-reader.ts';

const accountSchema = z.object({
  account_id: z.string().nullish(),
  uuid: z.string().nullish(),
  display_name: z.string().nullish(),
});

const pullRequestSchema = z.object({
  author: accountSchema.nullish(),
  reviewers: z.array(accountSchema).nullish(),
  participants: z.array(z.object({ role: z.string().nullish(), user: accountSchema.nullish() })).nullish(),
});

const PEOPLE = ['author', 'reviewers', 'participants.user'];
const ID = ['account_id', 'uuid'];

/** Pull requests of Bitbucket Cloud (REST API, version 2.0, which gives the fields that are asked for and no others). */
export const bitbucketDetails: DetailsFor = ({ container, object }) => {
  if (container === undefined) return undefined;
  const repository = container.split('/').map(encodeURIComponent).join('/');
  const pullRequest = `/!api/2.0/repositories/${repository}/pullrequests/${encodeURIComponent(object)}`;
  const fields = (names: readonly string[]) =>
    PEOPLE.flatMap((one) => names.map((name) => `${one}.${name}`)).join(',');
  return {
    async details(get) {
      const [found, self] = await Promise.all([
        get(`${pullRequest}?fields=participants.role,${fields(ID)}`).then(pullRequestSchema.parse),
        selfIn(get),
      ]);
      const { author, reviewers, participants } = found;
      // Who takes part without having been asked to review has said something.
      const others = (participants ?? []).filter(({ role }) => role !== 'REVIEWER');
      return {
        self,
        people: [
          ...inRole('author', [idOf(author)]),
          ...inRole('reviewer', (reviewers ?? []).map(idOf)),
          ...inRole(
            'commenter',
            others.map(({ user }) => idOf(user)),
          ),
        ],
        attachments: [],
        links: [],
      };
    },
    self: selfIn,
    async names(get) {
      const asked = await get(`${pullRequest}?fields=${fields([...ID, 'display_name'])}`);
      const { author, reviewers, participants } = pullRequestSchema.parse(asked);
      const people = [author, ...(reviewers ?? []), ...(participants ?? []).map(({ user }) => user)];
      return namesBy(people.map((one) => [idOf(one), one?.display_name]));
    },
  };
};

async function selfIn(get: Get): Promise<string | undefined> {
  const asked = get(`/!api/2.0/user?fields=${ID.join(',')}`).then(accountSchema.parse);
  return idOf(await orElse(asked, undefined));
}

/** The account's id at Atlassian, as its other products have it; what acts for nobody has one of its own. */
function idOf(account: z.infer<typeof accountSchema> | null | undefined): string | undefined {
  return account?.account_id ?? account?.uuid ?? undefined;
}
