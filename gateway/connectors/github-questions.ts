import { z } from 'zod';
import { connectionOf, listOf } from './graphql.ts';

/** Apps and ghosts have no id of a person. */
const user = z.object({ databaseId: z.int().positive().nullish() });
const at = z.iso.datetime();

export const repositoriesQuestion = `query($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER]) {
      pageInfo { hasNextPage endCursor }
      nodes { nameWithOwner }
    }
  }
}`;

export const repositoriesSchema = z.object({
  repositoryOwner: z
    .object({ repositories: connectionOf(z.object({ nameWithOwner: z.string().max(200) })) })
    .nullable(),
});

export const accessQuestion = `query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    visibility
    collaborators(first: 100, after: $after, affiliation: ALL) {
      pageInfo { hasNextPage endCursor }
      nodes { databaseId }
    }
  }
}`;

export const accessSchema = z.object({
  repository: z
    .object({
      nameWithOwner: z.string().max(200),
      visibility: z.string().max(60),
      collaborators: connectionOf(user).nullish(),
    })
    .nullable(),
});

export const issuesQuestion = `query($owner: String!, $name: String!, $after: String, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    issues(first: 50, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        updatedAt
        author { ... on User { databaseId } }
        assignees(first: 20) { nodes { databaseId } }
        participants(first: 50) { nodes { databaseId } }
      }
    }
  }
}`;

const issue = z.object({
  number: z.int().positive(),
  updatedAt: at,
  author: user.nullish(),
  assignees: listOf(user),
  participants: listOf(user),
});
export type GitHubIssue = z.infer<typeof issue>;

export const issuesSchema = z.object({
  repository: z.object({ nameWithOwner: z.string().max(200), issues: connectionOf(issue) }).nullable(),
});

export const pullsQuestion = `query($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    pullRequests(first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        updatedAt
        author { ... on User { databaseId } }
        assignees(first: 20) { nodes { databaseId } }
        participants(first: 50) { nodes { databaseId } }
        reviews(first: 50) { nodes { author { ... on User { databaseId } } } }
        additions
        deletions
        closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } }
      }
    }
  }
}`;

const pull = issue.extend({
  additions: z.int().min(0),
  deletions: z.int().min(0),
  reviews: listOf(z.object({ author: user.nullish() })),
  closingIssuesReferences: listOf(
    z.object({
      number: z.int().positive(),
      repository: z.object({ nameWithOwner: z.string().max(200) }),
    }),
  ),
});
export type GitHubPull = z.infer<typeof pull>;

export const pullsSchema = z.object({
  repository: z.object({ nameWithOwner: z.string().max(200), pullRequests: connectionOf(pull) }).nullable(),
});
