import type { Page } from '@playwright/test';
import type { Mine } from '@sidenote/contract/graph/around';
import type { AroundView, GraphView, ShownNote } from '../../../src/graph-view.ts';
import type { PanelState } from '../../../src/messages.ts';
import { around, context, graphOn, graphShown, note } from '../../../src/testing/graph.ts';
import { openDetails } from '../open-details.ts';
import type { Pictures } from '../picture.ts';
import { toEnd } from '../to-end.ts';
import { answer, asked as askedFor, captured, corrected, misspelt } from './jobs.ts';
import { managedOn, panel, panelWith, SITE } from './panel.ts';
import { preview } from './preview.ts';
import { open as openTransparency, toldWithGraph } from './transparency.ts';

/** The panel of somebody whose organisation has a graph, but for what `differing` says. */
function graphPanel(differing: Partial<GraphView> = {}, state: Partial<PanelState> = {}): PanelState {
  return panel({ objectType: 'issue', ...state, graph: { ...graphShown, ...differing } });
}

const asked = (shown: AroundView) => graphPanel({ around: shown });

/** More than stand open at once. */
const many = {
  people: [
    ...around.people,
    ...['Mei Tanaka', 'Lars Vik', 'Ana Souza', 'Tom Adeyemi', 'Noor Haddad'].map((name, at) => ({
      ...{ account: `account-${at}`, name, roles: ['commenter'] as const, weight: 0.2 },
      why: [{ kind: 'commented' as const, count: at + 1, week: '2026-11-09' }],
    })),
  ],
  work: [
    ...around.work,
    ...['ACME-31', 'ACME-44', 'ACME-58', 'ACME-60'].map((object, at) => ({
      ref: { app: 'jira' as const, type: 'work-item' as const, container: 'ACME', site: SITE, object },
      title: ['Freeze the branch', 'Tell support', 'Check the migration', 'Thank everybody'][at] ?? '',
      address: `https://${SITE}/browse/${object}`,
      weight: 0.1,
      why: [{ kind: 'part-of' as const, count: 1, week: '2026-11-09' }],
      shared: 0,
    })),
  ],
};

const off = { ...graphOn, person: 'off' } as const;
const teams = { ...graphOn, people: 'teams' } as const;
/** As an admin leaves it who switches it on and says no more. */
const unlearned = { ...teams, products: [], details: false, context: false };

/** What the gateway tells of somebody who has taken part for a while. */
const mine: Mine = {
  ...{ organisation: 'people', state: 'on', team: 'Payments' },
  connected: [],
  ...{ people: 14, objects: 212, containers: 9, since: '2026-09-07' },
  apps: [
    { app: 'jira', objects: 148 },
    { app: 'confluence', objects: 51 },
    { app: 'bitbucket', objects: 13 },
  ],
  kinds: [
    { kind: 'used', count: 341 },
    { kind: 'works-with', count: 96 },
    { kind: 'updated', count: 61 },
    { kind: 'created', count: 38 },
    { kind: 'reviewed', count: 17 },
    { kind: 'commented', count: 12 },
    { kind: 'rated', count: 1 },
  ],
};
const nothing: Mine = {
  ...mine,
  team: null,
  people: 0,
  objects: 0,
  containers: 0,
  since: null,
  apps: [],
  kinds: [],
};

/** Opens the person's part from what is around the page. */
async function openMine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'My part in the graph' }).click();
  await page.getByRole('heading', { name: 'My part in the graph' }).waitFor();
}

/** Opens it from where nothing is offered around a page. */
async function openMineFromTransparency(page: Page): Promise<void> {
  await openTransparency(page);
  await openMine(page);
}

const myPart = (differing: Partial<GraphView>, state: Partial<PanelState> = {}) => ({
  state: graphPanel({ around, mine, ...differing }, state),
  first: openMine,
  whole: true as const,
});

/** An issue of the organisation, about which something is told besides the text. */
const withNote = captured(misspelt, {
  metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'markdown' },
  ...{ note, context },
});
const { container: _, ...placeless } = note.byAddress;
/** Where teams alone are told apart, no place is told, and the product has not said yet what it links to. */
const noteOfTeams: ShownNote = { told: placeless, byAddress: placeless, details: 'asking', readFrom: [] };
const graphed = { graph: graphShown };
const openNote = (page: Page) => page.getByText('For the teamwork graph', { exact: true }).click();

/** The teamwork graph, as far as it is a person's own. */
export const graphPictures: Pictures = {
  'around-offered': { title: 'People and work around this, among the actions', state: graphPanel() },
  'around-found': {
    title: 'People and work around this, found by a word',
    state: graphPanel(),
    first: async (page) => page.getByRole('combobox', { name: 'Find an action' }).fill('people'),
  },
  'around-found-off': {
    title: 'The same for somebody who has switched the graph off',
    state: graphPanel({ rules: off, here: false }),
    first: async (page) => page.getByRole('combobox', { name: 'Find an action' }).fill('people'),
  },
  'around-product-off': {
    title: 'The same for somebody who has switched this product off',
    state: graphPanel({ here: false, productOff: true, productsOff: ['jira'] }),
  },
  'around-asking': { title: 'People and work are being looked for', state: asked({ state: 'asking' }) },
  around: { title: 'People and work around an issue', state: asked(around) },
  'around-many': {
    title: 'More than a few around a page',
    state: asked({ ...around, people: many.people, work: many.work }),
    first: async (page) => openDetails(page, 0),
    whole: true,
  },
  'around-nothing': {
    title: 'Nothing is known around a page',
    state: asked({ ...around, team: null, workType: null, people: [], work: [] }),
  },
  'around-nobody': { title: 'Work around a page, and nobody', state: asked({ ...around, people: [] }) },
  'around-no-work': { title: 'People around a page, and no work', state: asked({ ...around, work: [] }) },
  'around-failed': {
    title: 'What is around a page cannot be had',
    state: asked({ state: 'failed', code: 'gateway_unreachable' }),
  },
  'around-side-panel': {
    title: 'People and work in a side panel',
    state: asked(around),
    docked: 320,
  },
  'my-part': {
    title: 'What the graph has of a person',
    ...myPart({ mine: { ...mine, connected: ['slack', 'google-calendar'] } }),
  },
  'my-part-seen': {
    title: 'The same, kind by kind',
    ...myPart({}),
    first: async (page) => {
      await openMine(page);
      await openDetails(page.getByRole('dialog'));
    },
  },
  'my-part-asking': { title: 'The gateway is being asked for it', ...myPart({ mine: { state: 'asking' } }) },
  'my-part-failed': {
    title: 'The gateway does not say it',
    ...myPart({ mine: { state: 'failed', code: 'gateway_unreachable' } }),
  },
  'my-part-nothing': {
    title: 'The graph has nothing of a person yet; a product is switched off',
    ...myPart({ mine: nothing, productsOff: ['confluence'] }, { managed: managedOn }),
  },
  'my-part-sure': {
    title: 'Switching off deletes, and is asked about once',
    ...myPart({}),
    first: async (page) => {
      await openMine(page);
      await page.getByRole('button', { name: 'Switch off …' }).click();
    },
  },
  'my-part-sure-teams': {
    title: 'The same where the graph knows teams alone',
    state: graphPanel({ rules: teams, here: false, mine: { ...nothing, organisation: 'teams' } }),
    first: async (page) => {
      await openMineFromTransparency(page);
      await page.getByRole('button', { name: 'Switch off …' }).click();
    },
  },
  'my-part-off': {
    title: 'Switched off',
    state: graphPanel({ rules: off, here: false, mine: { ...nothing, state: 'off' } }),
    first: async (page) => {
      await page.getByRole('combobox', { name: 'Find an action' }).fill('people');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'My part in the graph' }).waitFor();
    },
    whole: true,
  },
  'my-part-teams': {
    title: 'A graph of teams has nothing of a person',
    state: graphPanel({ rules: teams, here: false, mine: { ...nothing, organisation: 'teams' } }),
    first: openMineFromTransparency,
    whole: true,
  },
  'my-part-no-products': {
    title: 'A graph that learns from no product yet',
    state: graphPanel({ rules: unlearned, here: false, mine: { ...nothing, organisation: 'teams' } }),
    first: openMineFromTransparency,
    whole: true,
  },
  'transparency-graph-no-products': {
    title: 'Transparency where the graph learns from no product yet',
    state: graphPanel({ rules: unlearned, here: false }),
    told: toldWithGraph(),
    first: openTransparency,
    whole: true,
  },
  'transparency-graph': {
    title: 'Transparency where there is a graph',
    state: graphPanel({ mine }),
    told: toldWithGraph(),
    first: openTransparency,
    whole: true,
  },
  'preview-context': {
    title: 'The line of whom a request is for, and what is told for the graph',
    state: preview({ capture: withNote }, graphed),
    first: openNote,
    whole: true,
  },
  'preview-context-some': {
    title: 'A line of which the person lets one part through',
    state: preview({ capture: { ...withNote, context: { ...context, parts: ['product'] } } }, graphed),
  },
  'preview-context-off': {
    title: 'A line of which the person lets no part through; the product is being asked for the graph',
    state: preview(
      {
        capture: {
          ...withNote,
          ...{ context: { ...context, parts: [] }, note: { ...note, details: 'asking' as const } },
        },
      },
      graphed,
    ),
    first: async (page) => {
      await openNote(page);
      await toEnd(page);
    },
    whole: true,
  },
  'preview-context-teams': {
    title: 'Where the graph knows teams alone: the product is being asked for links and nobody',
    state: preview(
      { capture: { ...withNote, note: noteOfTeams } },
      { graph: { ...graphShown, rules: teams, here: false } },
    ),
    first: async (page) => {
      await openNote(page);
      await toEnd(page);
    },
    whole: true,
  },
  'answer-context': {
    title: 'What an answer was given with, and what is told for the graph',
    state: panelWith(answer(askedFor('fix-spelling-grammar'), withNote, corrected), graphed),
    first: async (page) => {
      await page.getByText('What was sent, and who answered').click();
      await openNote(page);
    },
    whole: true,
  },
};
