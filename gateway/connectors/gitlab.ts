import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { idsOf } from '@sidenote/contract/graph/ids';
import { changeBucketOf } from '@sidenote/contract/graph/sizes';
import type { WorkRole } from '@sidenote/contract/graph/work-note';
import type { ContainerAccess, Item } from '../graph/item.ts';
import { AppFault } from './app-fault.ts';
import { nextSince, sinceOf } from './first-look.ts';
import {
  type GitLabWork,
  issuesQuestion,
  issuesSchema,
  membersQuestion,
  membersSchema,
  mergesQuestion,
  mergesSchema,
  projectsQuestion,
  projectsSchema,
} from './gitlab-questions.ts';
import { askGraph } from './graphql.ts';
import {
  emptyPage,
  itemsOf,
  nothing,
  type Page,
  type Place,
  peopleOf,
  type Reader,
  stepBehind,
  type Tools,
} from './reader.ts';

const MOST_LISTED = 20_000;

/**
 * GitLab by its GraphQL interface: the projects of a group and those below it, and of each its members, issues and merge
 * requests. A scope is a group's path; what it finds is called `project:` and the project's path.
 */
export const gitlab: Reader = {
  ...connectorForms.gitlab,
  ownerOf: () => undefined,
  read: (place, tools) => {
    const project = projectOf(place.scope);
    return project === undefined ? readGroup(place, tools) : readProject(place, project, tools);
  },
  behind: ({ scope, cursor }) =>
    projectOf(scope) === undefined ? null : stepBehind(['members', 'issues', 'merges'], cursor),
  closed: (scope, url) => {
    const container = projectOf(scope);
    return container === undefined ? [] : [{ app: 'gitlab', site: new URL(url).host, container, access: [] }];
  },
};

function projectOf(scope: string): string | undefined {
  return /^project:(.+)$/.exec(scope)?.[1];
}

function asking({ ask, secret }: Tools) {
  return <T>(of: Pick<Parameters<typeof askGraph<T>>[1], 'query' | 'variables' | 'data'>) =>
    askGraph(ask, { to: '/api/graphql', token: secret, ...of });
}

async function readGroup({ scope, cursor }: Place, tools: Tools): Promise<Page> {
  const variables = { path: scope, after: cursor };
  const { data } = await asking(tools)({ query: projectsQuestion, variables, data: projectsSchema });
  if (data.group === null) throw new AppFault('not_found', { here: true });
  const { nodes, dropped, next } = data.group.projects;
  const paths = nodes.map(({ fullPath }) => fullPath).filter((path) => idsOf.gitlab.container.test(path));
  const found = paths.map((path) => `project:${path}`);
  return { ...emptyPage, cursor: next, found, dropped };
}

/** What a project brings in which there are no issues, or no merge requests. */
const none = { nodes: [], dropped: 0, next: null };

async function readProject(place: Place, path: string, tools: Tools): Promise<Page> {
  const [step = 'members', after = ''] = place.cursor?.split(' ') ?? [];
  const from = sinceOf(place.since, place.startedAt);
  if (step === 'members') {
    const { dropped, ...access } = await readMembers(path, tools);
    return {
      ...emptyPage,
      batch: { ...nothing, containers: [access] },
      cursor: 'issues ',
      dropped,
      called: `project:${access.container}`,
    };
  }
  const variables = { path, after: after === '' ? null : after, since: from };
  if (step === 'issues') {
    const { data } = await asking(tools)({ query: issuesQuestion, variables, data: issuesSchema });
    if (data.project === null) throw new AppFault('not_found', { here: true });
    const { fullPath } = data.project;
    const issues = data.project.issues ?? none;
    const items = issues.nodes.flatMap((one) => itemOf(one, 'work-item', fullPath, tools.url));
    const cursor = issues.next === null ? 'merges ' : `issues ${issues.next}`;
    return {
      ...emptyPage,
      batch: { ...nothing, items },
      cursor,
      dropped: issues.dropped,
      called: `project:${fullPath}`,
    };
  }
  const { data } = await asking(tools)({ query: mergesQuestion, variables, data: mergesSchema });
  if (data.project === null) throw new AppFault('not_found', { here: true });
  const { fullPath } = data.project;
  const merges = data.project.mergeRequests ?? none;
  const items = merges.nodes.flatMap((one) => itemOf(one, 'pull-request', fullPath, tools.url));
  const cursor = merges.next === null ? null : `merges ${merges.next}`;
  return {
    ...emptyPage,
    batch: { ...nothing, items },
    cursor,
    since: nextSince(place, items),
    dropped: merges.dropped,
    called: `project:${fullPath}`,
  };
}

/** Whole at once: a list that is missing its end would say of some that they may not. */
async function readMembers(path: string, tools: Tools): Promise<ContainerAccess & { dropped: number }> {
  const access: { account: string }[] = [];
  let dropped = 0;
  for (let after: string | null = null; ; ) {
    const variables: Record<string, unknown> = { path, after };
    const { data } = await asking(tools)({ query: membersQuestion, variables, data: membersSchema });
    if (data.project === null) throw new AppFault('not_found', { here: true });
    const { visibility, projectMembers, fullPath } = data.project;
    const container = { app: 'gitlab', site: new URL(tools.url).host, container: fullPath } as const;
    if (visibility === 'public' || visibility === 'internal') return { ...container, access: null, dropped };
    if (!projectMembers) throw new AppFault('refused', { here: true });
    access.push(...projectMembers.nodes.flatMap(({ user }) => accountsOf(user)));
    dropped += projectMembers.dropped;
    after = projectMembers.next;
    if (after === null || access.length >= MOST_LISTED)
      return { ...container, access: access.slice(0, MOST_LISTED), dropped };
  }
}

type User = { readonly id: string } | null | undefined;

function accountsOf(...users: readonly User[]): { account: string }[] {
  return users.flatMap((user) => (!user ? [] : [{ account: user.id.slice(user.id.lastIndexOf('/') + 1) }]));
}

function inRole(role: WorkRole, ...users: readonly User[]): Item['people'] {
  return accountsOf(...users).map((one) => ({ ...one, role }));
}

function itemOf(
  work: GitLabWork,
  type: 'work-item' | 'pull-request',
  container: string,
  url: string,
): Item[] {
  const ref = { app: 'gitlab', site: new URL(url).host, type, object: work.iid, container } as const;
  const { author, assignees, reviewers = [], approvedBy = [], participants, diffStatsSummary: lines } = work;
  const own = [
    ...inRole('author', author),
    ...inRole('assignee', ...assignees),
    ...inRole('reviewer', ...reviewers, ...approvedBy),
  ];
  const known = new Set(own.map(({ account }) => account));
  const others = inRole('commenter', ...participants).filter(({ account }) => !known.has(account));
  const people = peopleOf([...own, ...others]);
  const size = lines ? { size: changeBucketOf(lines.additions + lines.deletions) } : {};
  return itemsOf({ ref, at: Date.parse(work.updatedAt), ...size, people, links: [], access: null });
}
