import { z } from 'zod';
import { connectionOf, listOf } from './graphql.ts';

/** `gid://gitlab/User/42`, of which the number is kept. */
const user = z.object({ id: z.string().regex(/^gid:\/\/gitlab\/User\/\d{1,20}$/) });
const at = z.iso.datetime({ offset: true });
const path = z.string().max(300);

export const projectsQuestion = `query($path: ID!, $after: String) {
  group(fullPath: $path) {
    projects(first: 100, after: $after, includeSubgroups: true) {
      pageInfo { hasNextPage endCursor }
      nodes { fullPath }
    }
  }
}`;

export const projectsSchema = z.object({
  group: z.object({ projects: connectionOf(z.object({ fullPath: path })) }).nullable(),
});

export const membersQuestion = `query($path: ID!, $after: String) {
  project(fullPath: $path) {
    fullPath
    visibility
    projectMembers(first: 100, after: $after, relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]) {
      pageInfo { hasNextPage endCursor }
      nodes { user { id } }
    }
  }
}`;

export const membersSchema = z.object({
  project: z
    .object({
      fullPath: path,
      visibility: z.string().max(60).nullish(),
      projectMembers: connectionOf(z.object({ user: user.nullish() })).nullish(),
    })
    .nullable(),
});

const issueFields = 'iid updatedAt author { id } assignees(first: 20) { nodes { id } }';

export const issuesQuestion = `query($path: ID!, $after: String, $since: Time!) {
  project(fullPath: $path) {
    fullPath
    issues(first: 50, after: $after, updatedAfter: $since, sort: UPDATED_ASC) {
      pageInfo { hasNextPage endCursor }
      nodes { ${issueFields} participants(first: 50) { nodes { id } } }
    }
  }
}`;

const issue = z.object({
  iid: z.string().regex(/^\d{1,20}$/),
  updatedAt: at,
  author: user.nullish(),
  assignees: listOf(user),
  participants: listOf(user),
});

export const issuesSchema = z.object({
  project: z.object({ fullPath: path, issues: connectionOf(issue).nullish() }).nullable(),
});

export const mergesQuestion = `query($path: ID!, $after: String, $since: Time!) {
  project(fullPath: $path) {
    fullPath
    mergeRequests(first: 50, after: $after, updatedAfter: $since, sort: UPDATED_ASC) {
      pageInfo { hasNextPage endCursor }
      nodes { ${issueFields} participants(first: 50) { nodes { id } } reviewers(first: 50) { nodes { id } } approvedBy(first: 50) { nodes { id } } diffStatsSummary { additions deletions } }
    }
  }
}`;

const merge = issue.extend({
  ...{ reviewers: listOf(user), approvedBy: listOf(user) },
  diffStatsSummary: z.object({ additions: z.int().min(0), deletions: z.int().min(0) }).nullish(),
});
export type GitLabWork = z.infer<typeof issue> & Partial<z.infer<typeof merge>>;

export const mergesSchema = z.object({
  project: z.object({ fullPath: path, mergeRequests: connectionOf(merge).nullish() }).nullable(),
});
