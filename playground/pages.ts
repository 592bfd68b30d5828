import type { Page } from './page.ts';
import { acting } from './pages/acting.ts';
import { blogPost } from './pages/blog-post.ts';
import { board } from './pages/board.ts';
import { card } from './pages/card.ts';
import { followUpIssue } from './pages/follow-up-issue.ts';
import { gitlabIssue } from './pages/gitlab-issue.ts';
import { hostile } from './pages/hostile.ts';
import { incidentReview } from './pages/incident-review.ts';
import { issue } from './pages/issue.ts';
import { login } from './pages/login.ts';
import { mergeRequest } from './pages/merge-request.ts';
import { notes } from './pages/notes.ts';
import { portalRequest } from './pages/portal-request.ts';
import { pullRequest } from './pages/pull-request.ts';
import { releasePlan } from './pages/release-plan.ts';
import { salaryReview } from './pages/salary-review.ts';
import { start } from './pages/start.ts';

const samples = {
  releasePlan,
  incidentReview,
  hostile,
  acting,
  salaryReview,
  blogPost,
  issue,
  followUpIssue,
  portalRequest,
  board,
  card,
  pullRequest,
  gitlabIssue,
  mergeRequest,
  notes,
};

/** Every page of the playground by name; the index lists the samples. */
export const pages = { start: start(Object.values(samples)), login, ...samples } as const;

export type PageName = keyof typeof pages;

/** The host names the playground answers to. */
export const hosts: readonly string[] = [
  ...new Set(Object.values(pages).map((page) => new URL(page.url).host)),
];

/** Every page's address by name. */
export const urls = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, page.url])) as {
  readonly [Name in PageName]: string;
};

const pagesByUrl = new Map<string, Page>(Object.values(pages).map((page) => [page.url, page]));

/** The page at an exact host and path. */
export function pageAt(host: string, path: string): Page | undefined {
  return pagesByUrl.get(`https://${host}${path}`);
}

/** The origin of the editors' pages. */
export const editorOrigin = 'https://acme.atlassian.net';

/** The origins that serve them: theirs, and one for frames from elsewhere. */
export const editorOrigins: readonly string[] = [editorOrigin, 'https://trello.com'];

/** The path under which they do. */
export const editorPath = '/editors/';
