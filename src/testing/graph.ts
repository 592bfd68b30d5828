import type { Why } from '@sidenote/contract/graph/around';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import type { AroundView, ContextHere, GraphView, PersonShown, ShownNote, WorkShown } from '../graph-view.ts';

/** Of somebody whose organisation has no graph. */
export const noGraphShown: GraphView = {
  rules: { ...noGraph, person: 'on', team: null },
  here: false,
  productOff: false,
  productsOff: [],
  context: ['team', 'product', 'work-type'],
  around: undefined,
  mine: undefined,
};

/** An organisation that lets its graph know people, details and context. */
export const graphOn: GraphForPerson = {
  on: true,
  products: ['jira', 'jira-service-management', 'confluence', 'bitbucket', 'trello', 'gitlab'],
  details: true,
  people: 'people',
  context: true,
  naming: false,
  person: 'on',
  team: 'Release crew',
};

/** Of somebody who looks at an object of such an organisation. */
export const graphShown: GraphView = { ...noGraphShown, rules: graphOn, here: true };

const site = 'acme.atlassian.net';
const together: Why = [{ kind: 'works-with', count: 5, week: '2026-11-23' }];

const people: readonly PersonShown[] = [
  {
    account: '5b10a2844c20165700ede21f',
    name: 'Ida Sørensen',
    roles: ['reviewer'],
    weight: 0.9,
    why: together,
  },
  {
    account: '5b10a2844c20165700ede22a',
    name: 'Jonas Okafor',
    roles: ['author', 'commenter'],
    weight: 0.4,
    why: [{ kind: 'works-with', count: 1, week: '2026-10-26' }],
  },
];

const work: readonly WorkShown[] = [
  {
    ref: { app: 'jira', site, type: 'work-item', container: 'ACME', object: 'ACME-12' },
    title: 'Write the notes for the release',
    address: `https://${site}/browse/ACME-12`,
    weight: 0.8,
    why: [{ kind: 'links-to', count: 2, week: '2026-11-23' }],
    shared: 0,
  },
  {
    ref: { app: 'confluence', site, type: 'page', container: 'ENG', object: '4711' },
    title: 'How we release',
    address: `https://${site}/wiki/spaces/ENG/pages/4711`,
    weight: 0.3,
    why: [{ kind: 'updated', count: 1, week: '2026-11-09' }],
    shared: 2,
  },
];

/** What is around a page. */
export const around: AroundView & { readonly state: 'shown' } = {
  state: 'shown',
  team: 'Release crew',
  workType: 'tracking',
  people,
  work,
};

const issue = { object: 'ACME-7', container: 'ACME', type: 'work-item' } as const;

/** What is told of a page after an answer. */
export const note: ShownNote = {
  byAddress: { ...issue, people: [], attachments: [], links: [] },
  told: {
    ...issue,
    self: '5b10a2844c20165700ede230',
    people: [
      { account: '5b10a2844c20165700ede21f', role: 'assignee' },
      { account: '5b10a2844c20165700ede22a', role: 'author' },
    ],
    attachments: [{ type: 'image', size: '≤1MB' }],
    links: [{ app: 'jira', site, type: 'work-item', container: 'ACME', object: 'ACME-12' }],
  },
  details: 'read',
  readFrom: [
    '/rest/api/3/issue/ACME-7?fields=assignee,reporter,creator,attachment,issuelinks',
    '/rest/api/3/myself',
  ],
};

/** What may be said to the model of whom a request is for. */
export const context: ContextHere = { team: 'Release crew', parts: ['team', 'product', 'work-type'] };
