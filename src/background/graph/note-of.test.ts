import { linkCases, linkRules } from '@sidenote/contract/graph/testing/link-cases';
import { type WorkRef, workNoteSchema } from '@sidenote/contract/graph/work-note';
import type { ProductId } from '@sidenote/contract/products';
import { expect, test } from 'vitest';
import type { ShownNote } from '../../graph-view.ts';
import type { Details } from '../../products/reading/details.ts';
import { graphOn } from '../../testing/graph.ts';
import { openToAll, organisation } from '../testing/allowed-question.ts';
import { boundsOf } from './bounds-of.ts';
import type { GraphHere } from './graph-here.ts';
import { noteAt, stillTold, withDetails } from './note-of.ts';

const bounds = boundsOf({ ...organisation, products: graphOn.products, graph: graphOn }, undefined, []);
const on: GraphHere = { rules: graphOn, productsOff: [], bounds, isUseTold: true, context: undefined };
const issue = 'https://acme.atlassian.net/browse/ACME-7?focusedCommentId=9';
const requestId = '0d4f6a1e-3b8c-4f9d-9a77-5e2c1b0a9f88';

test('an address alone says which object it is, and not what of it is focused', () => {
  const told = {
    ...{ object: 'ACME-7', type: 'work-item', container: 'ACME' },
    ...{ people: [], attachments: [], links: [] },
  };
  expect(noteAt(issue, {}, on)).toEqual({
    ...{ told, byAddress: told },
    details: 'asking',
    readFrom: [],
  });
});

test.each<[string, string, object, Partial<GraphHere>]>([
  ['the organisation has no graph', issue, {}, { rules: { ...graphOn, on: false } }],
  ['it does not learn from this product', issue, {}, { rules: { ...graphOn, products: ['trello'] } }],
  ['the person wants no part in it', issue, {}, { rules: { ...graphOn, person: 'off' } }],
  ['the person has switched the product off', issue, {}, { productsOff: ['jira'] }],
  ['nothing is told of use', issue, {}, { isUseTold: false }],
  ['the window is a private one', issue, { inPrivate: true }, {}],
  ['the page is on the open web', 'https://intranet.example/browse/ACME-7', {}, {}],
  ['the address names nothing', 'https://acme.atlassian.net/jira/your-work', {}, {}],
])('nothing is told where %s', (_name, address, ask, change) => {
  expect(noteAt(address, ask, { ...on, ...change })).toBeUndefined();
});

test.each<[string, string, Partial<GraphHere>]>([
  ['the organisation lets it ask for nothing', issue, { rules: { ...graphOn, details: false } }],
  [
    'teams are told apart, and it says nothing of links',
    'https://bitbucket.org/acme/app/pull-requests/12',
    { rules: { ...graphOn, people: 'teams' } },
  ],
  ['there is a container alone', 'https://acme.atlassian.net/jira/software/projects/ACME/boards/1', {}],
])('no product is asked where %s', (_name, address, change) => {
  expect(noteAt(address, {}, { ...on, ...change })?.details).toBe('off');
});

test('a place may be somebody’s own, and stays untold where teams alone are told apart', () => {
  const page = 'https://acme.atlassian.net/wiki/spaces/~712020ab12/pages/1001/Mine';
  const teams: GraphHere = { ...on, rules: { ...graphOn, people: 'teams' } };
  expect(noteAt(page, {}, on)?.told.container).toBe('~712020ab12');
  expect(noteAt(page, {}, teams)?.told.container).toBeUndefined();
  expect(noteAt(issue, {}, teams)?.told).toMatchObject({ object: 'ACME-7' });
  expect(noteAt(issue, {}, teams)?.told.container).toBeUndefined();
  const place = 'https://acme.atlassian.net/wiki/spaces/~712020ab12/overview';
  expect(noteAt(place, {}, teams)).toBeUndefined();
  const merge = 'https://gitlab.com/acme/shop/-/merge_requests/7';
  expect(noteAt(merge, {}, teams)?.told).toMatchObject({ object: '7', container: 'acme/shop' });
});

const told: ShownNote['told'] = {
  ...{ object: 'ACME-7', type: 'work-item', container: 'ACME' },
  ...{ people: [], attachments: [], links: [] },
};
const other = {
  app: 'jira',
  site: 'acme.atlassian.net',
  type: 'work-item',
  container: 'ACME',
  object: 'ACME-8',
} as const;
const said: Details = {
  self: 'a:1',
  container: 'OTHER',
  people: [
    { account: 'a:1', role: 'author' },
    { account: 'a:1', role: 'author' },
    { account: 'mira@acme.example', role: 'assignee' },
  ],
  attachments: [{ type: 'image', size: '≤1MB' }],
  links: [other, other, { ...other, object: 'ACME-7' }],
};

test('of what a product says everything is told once, and only what its app could have made', () => {
  const full = withDetails(told, said, 'jira', on);
  expect(full).toEqual({
    ...told,
    self: 'a:1',
    people: [{ account: 'a:1', role: 'author' }],
    attachments: [{ type: 'image', size: '≤1MB' }],
    links: [other],
  });
  expect(workNoteSchema.safeParse({ requestId, ...full }).error).toBeUndefined();
});

test('where teams alone are told apart nobody’s account leaves the browser', () => {
  const full = withDetails(told, said, 'jira', { ...on, rules: { ...graphOn, people: 'teams' } });
  expect(JSON.stringify(full)).not.toContain('a:1');
  const { container: _, ...placeless } = other;
  expect(full).toMatchObject({ people: [], attachments: [], links: [placeless] });
  expect(JSON.stringify(full)).not.toContain('container');
});

test.each<[string, ShownNote['told'], Partial<GraphHere['rules']>]>([
  ['all that was shown', withDetails(told, said, 'jira', on), {}],
  ['nothing that the product said, where it may not be asked any more', told, { details: false }],
  [
    'nobody and no place, where teams alone are told apart by then',
    withDetails(told, said, 'jira', { ...on, rules: { ...graphOn, people: 'teams' } }),
    { people: 'teams' },
  ],
])('of a note that waited there is told %s', (_what, expected, rules) => {
  const note = { product: 'jira', told: withDetails(told, said, 'jira', on), byAddress: told } as const;
  expect(stillTold(note, { rules: { ...graphOn, ...rules }, bounds })).toEqual(expected);
});

test('a place that the product alone said is not told either, where it may not be asked any more', () => {
  const card = noteAt('https://trello.com/c/Ts7kQ2vR/4-tell-the-support-team', {}, on);
  if (card === undefined) throw new Error('Nothing is told of it.');
  const full = withDetails(card.told, { ...said, container: 'Rl42plan' }, 'trello', on);
  expect(full.container).toBe('Rl42plan');
  const without = { rules: { ...graphOn, details: false }, bounds };
  expect(stillTold({ product: 'trello', told: full, byAddress: card.byAddress }, without)).toEqual(card.told);
});

test('no more is told than a note may hold', () => {
  const many = Array.from({ length: 70 }, (_, at) => at);
  const crowd: Details = {
    people: many.map((at) => ({ account: `a:${at}`, role: 'commenter' })),
    attachments: many.map(() => ({ type: 'image', size: '≤1MB' })),
    links: many.map((at) => ({ ...other, object: `ACME-${at + 100}` })),
  };
  const full = withDetails(told, crowd, 'jira', on);
  expect(workNoteSchema.safeParse({ requestId, ...full }).error).toBeUndefined();
});

/** Which of these links are told under the rules that bar some. */
function linksTold(
  links: readonly WorkRef[],
  change: Parameters<typeof boundsOf>[1] = undefined,
  off: ProductId[] = [],
) {
  const here = { rules: graphOn, bounds: boundsOf(linkRules, change, off) };
  return withDetails(told, { people: [], attachments: [], links }, 'jira', here).links;
}

test.each(linkCases)('a link is told: %s, %s', (isTold, _where, link) => {
  expect(linksTold([link])).toEqual(isTold ? [link] : []);
});

test('what this browser’s admin or the person keeps out is told as little', () => {
  const page = { ...other, app: 'confluence', type: 'page', container: 'ENG', object: '4711' } as const;
  expect(linksTold([page])).toEqual([page]);
  expect(linksTold([page], { ...openToAll, blockedSites: ['*.atlassian.net'] })).toEqual([]);
  expect(linksTold([page], { ...openToAll, allowedProducts: ['trello'] })).toEqual([]);
  expect(linksTold([page], undefined, ['confluence'])).toEqual([]);
});
