import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { mayOpen } from '../access.ts';
import type { Page } from '../page.ts';
import { blogPost } from '../pages/blog-post.ts';
import { incidentReview } from '../pages/incident-review.ts';
import { releasePlan } from '../pages/release-plan.ts';
import { salaryReview } from '../pages/salary-review.ts';
import { limitIn, part } from './paging.ts';
import { type Call, json, type ProductApi, type Reply } from './product-api.ts';

/** A page, a blog post or a comment. */
interface Written {
  readonly id: string;
  readonly body: object;
}

/** What the endpoints know, by the path that names it, with the page that says who may read it. */
const contents = new Map<string, { readonly page: Page; readonly content: Written }>([
  ['pages/1001', { page: releasePlan, content: readFixture('confluence', 'page') }],
  ['pages/1002', { page: incidentReview, content: readFixture('confluence', 'long-page') }],
  ['pages/2001', { page: salaryReview, content: readFixture('confluence', 'restricted-page') }],
  ['blogposts/3001', { page: blogPost, content: readFixture('confluence', 'blog-post') }],
]);

const lists = new Map<string, readonly Written[]>([
  [
    'pages/1001/footer-comments',
    [
      ...readFixture('confluence', 'footer-comments-1').results,
      ...readFixture('confluence', 'footer-comments-2').results,
    ],
  ],
  ['pages/1001/inline-comments', readFixture('confluence', 'inline-comments').results],
  ['blogposts/3001/footer-comments', readFixture('confluence', 'blog-post-footer-comments').results],
  ['footer-comments/4001/children', readFixture('confluence', 'footer-comment-children').results],
  ['inline-comments/5001/children', readFixture('confluence', 'inline-comment-children').results],
]);

const attached = readFixture('confluence', 'attachments');
const error = readFixture('confluence', 'error');
const site = 'https://acme.atlassian.net';
const root = '/wiki/api/v2/';

/** Confluence's pages, blog posts and comments. */
export const confluenceApi: ProductApi = {
  origin: site,
  root,
  answer(call) {
    const content = contentAt(call);
    if (content !== undefined) return json(inFormat(content, call.query));
    const attachments = attachmentsAt(call);
    if (attachments !== undefined) return json(attachments);
    const list = listAt(call);
    return list === undefined ? notFound() : pageOf(list, call);
  },
};

function contentAt({ path, person }: Call): Written | undefined {
  const found = contents.get(path);
  return found && mayOpen(found.page, person) ? found.content : undefined;
}

/** What is attached to a page: to one of them, and nothing to the others. */
function attachmentsAt({ path, person }: Call): object | undefined {
  const parent = /^(.+)\/attachments$/.exec(path)?.[1];
  const found = parent === undefined ? undefined : contents.get(parent);
  if (found === undefined || !mayOpen(found.page, person)) return undefined;
  return parent === 'pages/1001' ? attached : { ...attached, results: [] };
}

/** A list of comments; an empty one where only what they would hang on is known. */
function listAt({ path, person }: Call): readonly Written[] | undefined {
  const [, parent = '', replies] = /^(.+)\/(?:(?:footer|inline)-comments|(children))$/.exec(path) ?? [];
  const container = contents.get(parent);
  if (container !== undefined) return mayOpen(container.page, person) ? (lists.get(path) ?? []) : undefined;
  return replies !== undefined && isComment(parent) ? (lists.get(path) ?? []) : undefined;
}

function isComment(path: string): boolean {
  const [kind, id] = path.split('/');
  const ofKind = [...lists].filter(([list]) => list.includes(`/${kind}`) || list.startsWith(`${kind}/`));
  return ofKind.some(([, comments]) => comments.some((comment) => comment.id === id));
}

function pageOf(list: readonly Written[], { path, query }: Call): Reply {
  const limit = limitIn(query, 'limit', 25);
  const cursor = query.get('cursor');
  const after = list.findIndex(({ id }) => id === cursor);
  if (cursor !== null && after < 0) return json(withStatus(400, 'INVALID_REQUEST_PARAMETER'), 400);
  const { items, more } = part(list, after + 1, limit);
  const next = new URLSearchParams(query);
  next.set('cursor', items.at(-1)?.id ?? '');
  const links = { ...(more && { next: `${root}${path}?${next}` }), base: `${site}/wiki` };
  return json({ results: items.map((comment) => inFormat(comment, query)), _links: links });
}

/** A body comes in the format that is asked for, and not at all when none is. */
function inFormat(text: Written, query: URLSearchParams): Written {
  return query.get('body-format') === 'atlas_doc_format' ? text : { ...text, body: {} };
}

function notFound(): Reply {
  return json(error, 404);
}

function withStatus(status: number, code: string) {
  return { errors: [{ status, code, title: 'The provided cursor is not valid', detail: null }] };
}
