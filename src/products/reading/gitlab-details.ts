import { z } from 'zod';
import { linkTo } from '../link-to.ts';
import { type DetailsFor, inRole, namesBy, orElse } from './details.ts';
import type { Get } from './page-reader.ts';

const MOST = 50;

const userSchema = z.object({ id: z.int(), name: z.string().nullish() });

const itemSchema = z.object({
  author: userSchema.nullish(),
  assignees: z.array(userSchema).nullish(),
  reviewers: z.array(userSchema).nullish(),
});

const relatedSchema = z.array(z.object({ web_url: z.string().nullish() }));

/** Issues and merge requests of gitlab.com (REST API, version 4). */
export const gitlabDetails: DetailsFor = ({ container, object }, url) => {
  if (container === undefined) return undefined;
  const isMerge = /\/-\/merge_requests\//.test(url.pathname);
  const project = encodeURIComponent(decodeURIComponent(container));
  const item = `/api/v4/projects/${project}/${isMerge ? 'merge_requests' : 'issues'}/${encodeURIComponent(object)}`;
  const related = isMerge ? ['closes_issues'] : ['links', 'related_merge_requests'];
  const onItem = async (get: Get) => itemSchema.parse(await get(item));
  const takingPart = (get: Get) =>
    orElse(get(`${item}/participants?per_page=${MOST}`).then(z.array(userSchema).parse), []);
  const listsOf = (get: Get) =>
    related.map((list) => get(`${item}/${list}?per_page=${MOST}`).then(relatedSchema.parse));
  return {
    async details(get) {
      const [{ author, assignees, reviewers }, participants, self, links] = await Promise.all([
        onItem(get),
        takingPart(get),
        selfIn(get),
        linksIn(listsOf(get)),
      ]);
      const named = [author, ...(assignees ?? []), ...(reviewers ?? [])].map((one) => one?.id);
      // Who takes part and is nothing else has said something.
      const others = participants.filter(({ id }) => !named.includes(id));
      return {
        self,
        people: [
          ...inRole('author', author ? [String(author.id)] : []),
          ...inRole(
            'assignee',
            (assignees ?? []).map(({ id }) => String(id)),
          ),
          ...inRole(
            'reviewer',
            (reviewers ?? []).map(({ id }) => String(id)),
          ),
          ...inRole(
            'commenter',
            others.map(({ id }) => String(id)),
          ),
        ],
        attachments: [],
        links,
      };
    },
    async links(get) {
      const lists = listsOf(get);
      // Where it gives none of them, it has not said that there is nothing.
      await Promise.any(lists);
      return linksIn(lists);
    },
    self: selfIn,
    async names(get) {
      const [{ author, assignees, reviewers }, participants] = await Promise.all([
        onItem(get),
        takingPart(get),
      ]);
      const people = [author, ...(assignees ?? []), ...(reviewers ?? []), ...participants];
      return namesBy(people.map((one) => [one && String(one.id), one?.name]));
    },
  };
};

/** Where the lists lead to, as far as the product gives them. */
async function linksIn(lists: readonly Promise<z.infer<typeof relatedSchema>>[]) {
  const found = await Promise.all(lists.map((list) => orElse(list, [])));
  return found.flat().flatMap(({ web_url: address }) => (address && linkTo(address)) || []);
}

async function selfIn(get: Get): Promise<string | undefined> {
  const self = await orElse(get('/api/v4/user').then(userSchema.parse), undefined);
  return self && String(self.id);
}
