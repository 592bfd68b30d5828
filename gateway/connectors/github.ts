import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { changeBucketOf } from '@sidenote/contract/graph/sizes';
import type { WorkRole } from '@sidenote/contract/graph/work-note';
import type { ContainerAccess, Item } from '../graph/item.ts';
import { AppFault } from './app-fault.ts';
import { nextSince, sinceOf } from './first-look.ts';
import {
  accessQuestion,
  accessSchema,
  type GitHubIssue,
  type GitHubPull,
  issuesQuestion,
  issuesSchema,
  pullsQuestion,
  pullsSchema,
  repositoriesQuestion,
  repositoriesSchema,
} from './github-questions.ts';
import { askGraph } from './graphql.ts';
import {
  emptyPage,
  itemsOf,
  nothing,
  type Page,
  type Place,
  peopleOf,
  type Reader,
  refsOf,
  stepBehind,
  type Tools,
} from './reader.ts';

const { vendorUrl } = connectorForms.github;

/** Accounts that an access list takes; whoever stands behind them is told nothing of what is in there. */
const MOST_LISTED = 20_000;

/**
 * GitHub by its GraphQL interface: an organisation's or a person's repositories, and of each who may open it, issues, pull
 * requests with their reviews, and which issues they close. A scope is a login, or a repository as `owner/name`.
 */
export const github: Reader = {
  ...connectorForms.github,
  ownerOf: () => undefined,
  read: (place, tools) =>
    place.scope.includes('/') ? readRepository(place, tools) : readOwner(place, tools),
  behind: ({ scope, cursor }) =>
    scope.includes('/') ? stepBehind(['access', 'issues', 'pulls'], cursor) : null,
  closed: (scope, url) =>
    scope.includes('/') ? [{ app: 'github', site: siteOf(url), container: scope, access: [] }] : [],
};

function siteOf(url: string): string {
  return url === vendorUrl ? 'github.com' : new URL(url).host;
}

function asking({ ask, secret }: Tools) {
  return <T>(of: Pick<Parameters<typeof askGraph<T>>[1], 'query' | 'variables' | 'data'>) =>
    askGraph(ask, { to: '/graphql', token: secret, ...of });
}

async function readOwner({ scope, cursor }: Place, tools: Tools): Promise<Page> {
  const variables = { owner: scope, after: cursor };
  const { data } = await asking(tools)({ query: repositoriesQuestion, variables, data: repositoriesSchema });
  if (data.repositoryOwner === null) throw new AppFault('not_found', { here: true });
  const { nodes, dropped, next } = data.repositoryOwner.repositories;
  const found = nodes.map(({ nameWithOwner }) => nameWithOwner).filter(github.takesScope);
  return { ...emptyPage, cursor: next, found, dropped };
}

async function readRepository(place: Place, tools: Tools): Promise<Page> {
  const [step = 'access', after = ''] = place.cursor?.split(' ') ?? [];
  const from = sinceOf(place.since, place.startedAt);
  if (step === 'access') {
    const { dropped, ...access } = await readAccess(place.scope, tools);
    return {
      ...emptyPage,
      batch: { ...nothing, containers: [access] },
      cursor: 'issues ',
      dropped,
      called: access.container,
    };
  }
  const [owner = '', name = ''] = place.scope.split('/');
  const variables = { owner, name, after: after === '' ? null : after };
  if (step === 'issues') {
    const { data } = await asking(tools)({
      ...{ query: issuesQuestion, variables: { ...variables, since: from }, data: issuesSchema },
    });
    if (data.repository === null) throw new AppFault('not_found', { here: true });
    const { issues, nameWithOwner } = data.repository;
    const items = issues.nodes.flatMap((one) => issueItem(one, tools.url, nameWithOwner));
    const cursor = issues.next === null ? 'pulls ' : `issues ${issues.next}`;
    return {
      ...emptyPage,
      batch: { ...nothing, items },
      cursor,
      dropped: issues.dropped,
      called: nameWithOwner,
    };
  }
  const { data } = await asking(tools)({ query: pullsQuestion, variables, data: pullsSchema });
  if (data.repository === null) throw new AppFault('not_found', { here: true });
  const { pullRequests, nameWithOwner } = data.repository;
  const { nodes: all, dropped } = pullRequests;
  const recent = all.filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(from));
  const items = recent.flatMap((one) => pullItem(one, tools.url, nameWithOwner));
  // Newest first: the first one that is too old is followed by older ones only.
  const more = pullRequests.next !== null && recent.length === all.length;
  return {
    ...emptyPage,
    batch: { ...nothing, items },
    cursor: more ? `pulls ${pullRequests.next}` : null,
    since: nextSince(place, items),
    dropped,
    called: nameWithOwner,
  };
}

/** Whole at once: a list that is missing its end would say of some that they may not. */
async function readAccess(scope: string, tools: Tools): Promise<ContainerAccess & { dropped: number }> {
  const [owner = '', name = ''] = scope.split('/');
  const access: { account: string }[] = [];
  let dropped = 0;
  for (let after: string | null = null; ; ) {
    const variables: Record<string, unknown> = { owner, name, after };
    const { data, forbidden } = await asking(tools)({ query: accessQuestion, variables, data: accessSchema });
    if (data.repository === null) throw new AppFault('not_found', { here: true });
    const { visibility, collaborators, nameWithOwner } = data.repository;
    const container = { app: 'github', site: siteOf(tools.url), container: nameWithOwner } as const;
    if (visibility === 'PUBLIC' || visibility === 'INTERNAL') return { ...container, access: null, dropped };
    if (!collaborators || forbidden) throw new AppFault('refused', { here: true });
    access.push(...collaborators.nodes.flatMap((one) => accountOf(one)));
    dropped += collaborators.dropped;
    after = collaborators.next;
    if (after === null || access.length >= MOST_LISTED)
      return { ...container, access: access.slice(0, MOST_LISTED), dropped };
  }
}

type Numbered = { readonly databaseId?: number | null | undefined } | null | undefined;

function accountOf(of: Numbered): { account: string }[] {
  return of?.databaseId ? [{ account: String(of.databaseId) }] : [];
}

function inRole(role: WorkRole, ...users: readonly Numbered[]): Item['people'] {
  return users.flatMap(accountOf).map((one) => ({ ...one, role }));
}

function issueItem(issue: GitHubIssue, url: string, container: string): Item[] {
  const ref = {
    app: 'github',
    site: siteOf(url),
    type: 'work-item',
    object: String(issue.number),
    container,
  } as const;
  const people = peopleOf(onIssue(issue));
  return itemsOf({ ref, at: Date.parse(issue.updatedAt), people, links: [], access: null });
}

function pullItem(pull: GitHubPull, url: string, container: string): Item[] {
  const site = siteOf(url);
  const people = peopleOf([
    ...onIssue(pull),
    ...inRole('reviewer', ...pull.reviews.map(({ author }) => author)),
  ]);
  const links = refsOf(
    pull.closingIssuesReferences.map(({ number, repository }) => ({
      ...{
        app: 'github',
        site,
        type: 'work-item',
        object: String(number),
        container: repository.nameWithOwner,
      },
    })),
  );
  const ref = { app: 'github', site, type: 'pull-request', object: String(pull.number), container } as const;
  const size = changeBucketOf(pull.additions + pull.deletions);
  return itemsOf({ ref, at: Date.parse(pull.updatedAt), size, people, links, access: null });
}

/** Who takes part says so by a comment, mostly; who wrote it or has it to do is no commenter for that. */
function onIssue({ author, assignees, participants }: GitHubIssue): Item['people'] {
  const own = [...inRole('author', author), ...inRole('assignee', ...assignees)];
  const known = new Set(own.map(({ account }) => account));
  return [...own, ...inRole('commenter', ...participants).filter(({ account }) => !known.has(account))];
}
