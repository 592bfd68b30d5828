import { z } from 'zod';
import type { Answers } from './app-server.ts';

const questionSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

export const gitLabSecret = 'glpat-0123456789abcdefghij';

/** One group, `acme`, with one project, `acme/site`; everything that people wrote says `text`. */
export function sampleGitLab(text: string, at = new Date()): Answers {
  const user = (id: number) => ({
    id: `gid://gitlab/User/${id}`,
    username: text,
    name: text,
    publicEmail: text,
  });
  const users = (...ids: number[]) => ({ nodes: ids.map(user) });
  const one = (...nodes: unknown[]) => ({ pageInfo: { hasNextPage: false, endCursor: null }, nodes });
  const work = {
    ...{
      iid: '1',
      updatedAt: at.toISOString(),
      author: user(1),
      assignees: users(2),
      participants: users(1, 3),
    },
    ...{ title: text, description: text, webUrl: text },
  };
  return ({ path, headers, body }) => {
    if (path !== '/api/graphql') return { status: 404, body: text };
    if (headers.authorization !== `Bearer ${gitLabSecret}`) return { status: 401, body: { error: text } };
    const { query } = questionSchema.parse(JSON.parse(body));
    const project = { fullPath: 'acme/site', visibility: 'private', name: text, description: text };
    if (query.includes('group('))
      return {
        body: { data: { group: { name: text, projects: one({ fullPath: 'acme/site', name: text }) } } },
      };
    if (query.includes('projectMembers('))
      return {
        body: {
          data: { project: { ...project, projectMembers: one({ user: user(1) }, { user: user(2) }) } },
        },
      };
    if (query.includes('mergeRequests(')) {
      const merge = { ...work, reviewers: users(3), approvedBy: users(3), sourceBranch: text };
      const diffStatsSummary = { additions: 4, deletions: 5, fileCount: 1 };
      return {
        body: { data: { project: { ...project, mergeRequests: one({ ...merge, diffStatsSummary }) } } },
      };
    }
    return { body: { data: { project: { ...project, issues: one(work) } } } };
  };
}
