import { z } from 'zod';
import type { Answers } from './app-server.ts';

const questionSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

export interface GitHubWorld {
  /** Numbers of the accounts that may open the repository. */
  collaborators: number[];
  /** Issues in each page, in pages. */
  issues: number[][];
  repositories: string[];
}

export const gitHubSecret = 'github_pat_0123456789abcdefghij';

/** One repository, `acme/site`, in pages, which may hold more than was asked for: everything that people wrote says `text`. */
export function sampleGitHub(world: GitHubWorld, text: string, at = new Date()): Answers {
  const user = (databaseId: number) => ({
    databaseId,
    login: text,
    name: text,
    email: `${text}@acme.example`,
  });
  const users = (...ids: number[]) => ({ nodes: ids.map(user) });
  const updatedAt = at.toISOString();
  const wordy = {
    title: text,
    body: text,
    bodyText: text,
    url: `https://github.com/${text}`,
    labels: [text],
  };
  const page = (pages: readonly unknown[][], after: unknown) => {
    const n = after === null ? 0 : Number(String(after).slice(5));
    const hasNextPage = n + 1 < pages.length;
    return {
      pageInfo: { hasNextPage, endCursor: hasNextPage ? `page-${n + 1}` : null },
      nodes: pages[n] ?? [],
    };
  };
  return ({ path, headers, body }) => {
    if (path !== '/graphql') return { status: 404, body: { message: text } };
    if (headers.authorization !== `Bearer ${gitHubSecret}`) return { status: 401, body: { message: text } };
    const { query, variables } = questionSchema.parse(JSON.parse(body));
    const { after } = variables;
    if (query.includes('repositoryOwner')) {
      const nodes = world.repositories.map((nameWithOwner) => ({ nameWithOwner, description: text }));
      return { body: { data: { repositoryOwner: { repositories: page([nodes], after) } } } };
    }
    const nameWithOwner = `${variables.owner}/${variables.name}`;
    const repository = { nameWithOwner, description: text, visibility: 'PRIVATE' };
    if (!world.repositories.includes(nameWithOwner))
      return { body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: text }] } };
    if (query.includes('collaborators('))
      return {
        body: {
          data: {
            repository: { ...repository, collaborators: page([world.collaborators.map(user)], after) },
          },
        },
      };
    if (query.includes('issues(')) {
      const issue = (number: number) => ({
        ...{ number, updatedAt, author: user(1), assignees: users(2), participants: users(1, 3), ...wordy },
      });
      const issues = page(
        world.issues.map((numbers) => numbers.map(issue)),
        after,
      );
      return { body: { data: { repository: { ...repository, issues } } } };
    }
    const pull = {
      ...{ number: 900, updatedAt, author: user(2), assignees: users(), participants: users(), ...wordy },
      ...{ additions: 120, deletions: 30 },
      reviews: { nodes: [{ author: user(3), body: text }, { author: null }] },
      closingIssuesReferences: { nodes: [{ number: 1, title: text, repository: { nameWithOwner } }] },
    };
    return { body: { data: { repository: { ...repository, pullRequests: page([[pull]], after) } } } };
  };
}
