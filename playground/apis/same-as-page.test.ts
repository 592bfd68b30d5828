import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { expect, test } from 'vitest';
import type { Page } from '../page.ts';
import { pages } from '../pages.ts';
import { people } from '../people.ts';

/** What a reader sees of a page, in one line; the values of fields count as well. */
function seenOn(page: Page): string {
  const { markup } = page.render({ person: people.mira });
  const shown = markup.replace(/ value="([^"]*)"/g, '>$1<').replace(/<[^>]*>/g, '');
  return inOneLine(shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every piece of text in a document of Atlassian's. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text' && 'text' in value) return [inOneLine(String(value.text))];
  return Object.values(value).flatMap(textsIn);
}

const bodyOf = ({ body }: { body: { atlas_doc_format: { value: string } } }) =>
  textsIn(JSON.parse(body.atlas_doc_format.value));

const issue = readFixture('jira', 'issue');
const plan = readFixture('confluence', 'page');
const review = readFixture('confluence', 'long-page');
const salaries = readFixture('confluence', 'restricted-page');
const post = readFixture('confluence', 'blog-post');
const request = readFixture('bitbucket', 'pull-request');
const card = readFixture('trello', 'card');

test.each<[keyof typeof pages, readonly string[]]>([
  ['issue', [issue.key, issue.fields.summary, ...textsIn(issue.fields.description)]],
  ['issue', textsIn(readFixture('jira', 'comments-1').comments[0]?.body)],
  ['releasePlan', [plan.title, ...bodyOf(plan)]],
  ['incidentReview', [review.title, ...bodyOf(review)]],
  ['salaryReview', [salaries.title, ...bodyOf(salaries)]],
  ['blogPost', [post.title, ...bodyOf(post)]],
  ['pullRequest', [request.title, request.author.display_name]],
  [
    'pullRequest',
    request.description
      .replace(/\[(.*?)\]\(.*?\)|[*]/g, '$1')
      .split('\n')
      .map(inOneLine),
  ],
  ['board', [card.name]],
  [
    'card',
    [
      card.name,
      inOneLine(card.desc),
      ...card.checklists.flatMap(({ checkItems }) => checkItems.map(({ name }) => name)),
    ],
  ],
])('the page %s shows what its API gives', (name, texts) => {
  const seen = seenOn(pages[name]);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !seen.includes(text))).toEqual([]);
});
