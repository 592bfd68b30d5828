import type { Page } from '@playwright/test';
import { ENGINE_MODEL } from '@sidenote/contract/engine';
import type { Connector } from '@sidenote/contract/graph/connectors';
import { noPicture, type OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import { sampleGraph } from '../../../console/src/testing/sample-graph.ts';
import { press } from '../rig/press.ts';
import { tellGraph } from '../rig/told-graph.ts';
import type { ConsoleStates } from './console-state.ts';

const picture = (page: Page) => page.locator('.picture-frame');

/** Chooses something by the search. */
async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('search').getByRole('button', { name }).first().click();
}

/** Opens the screen anew, of an organisation whose graph is this. */
async function showGraph(page: Page, graph: OrganisationGraph): Promise<void> {
  await tellGraph(page, () => graph);
  await page.reload();
}

/** Fills in what is wrong in every field. */
async function writeConnector(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Connect an app' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption('Slack');
  await dialog.getByLabel('What may be read').fill('C02ABCDEF\n#support');
  await dialog.getByLabel('Secret').fill('a word');
  await dialog.getByLabel('Why?').fill('Who answers whom');
  await press(page, 'Connect an app');
}

/** A gateway with the built-in engine and no model, as the demo is. */
const rulesAlone = {
  ...{ region: 'eu', maxRetentionDays: null, providers: [] },
  routes: [
    { actions: ['free-prompt'], steps: [{ provider: inProcessProviders.engine, model: ENGINE_MODEL }] },
  ],
};

/** The teamwork graph: what is chosen in its picture, its rules, and the apps that it has its metadata from. */
/** One whose app says what nobody understands here and there. */
const partlyRead: Connector = {
  ...{ id: '00000000-0000-4000-8000-000000000000', app: 'gitlab', name: 'Code', host: 'gitlab.example' },
  url: 'https://gitlab.example',
  ...{ scopes: ['acme/site', 'acme/tools'], leftOut: [], state: 'failing', fingerprint: 'sha256:0' },
  ...{ version: 1, createdAt: Date.UTC(2026, 10, 2), lastAt: Date.UTC(2026, 10, 23, 9) },
  ...{ lastFault: 'not_understood', failingSince: Date.UTC(2026, 10, 23, 9), waitsUntil: null },
  ...{ reads: 2, done: 2, objects: 5_128, dropped: 3 },
};

export const graphStates: ConsoleStates = {
  'graph-team': {
    ...{ who: 'ada', address: 'graph', anew: true, shows: 'Works together with' },
    first: (page) => find(page, 'Design system'),
  },
  'graph-week': {
    ...{ who: 'ada', address: 'graph', anew: true, shows: 'As a table' },
    first: async (page) => {
      await page.getByRole('slider').focus();
      await page.keyboard.press('Home');
      await picture(page).locator('.label').first().waitFor();
    },
  },
  'graph-kind': {
    ...{ who: 'ada', address: 'graph?view=kinds', anew: true, shows: 'Teams that do it most' },
    first: (page) => find(page, 'Documentation'),
  },
  'graph-where': {
    ...{ who: 'ada', address: 'graph?kind=support', anew: true, shows: 'As a table' },
    first: (page) => page.getByText('As a table').click(),
  },
  'graph-teams-alone': {
    ...{ who: 'ada', address: 'graph', anew: true, shows: /^It knows teams alone/ },
    first: async (page) => {
      const graph = sampleGraph();
      const teams = graph.teams.map((team) => ({ ...team, containers: [] }));
      await showGraph(page, { ...graph, teams, knows: 'teams' });
    },
  },
  'graph-leaving': {
    ...{ who: 'ada', address: 'graph', anew: true, shows: /^What it had is being deleted/ },
    first: (page) => showGraph(page, { ...noPicture, standing: 'leaving', knows: 'people' }),
  },
  'scope-graph-off': {
    ...{ who: 'ada', address: 'scope?part=graph', anew: true, shows: 'Who it reaches' },
    first: async (page) => {
      await page.getByLabel('Make a teamwork graph').uncheck();
      await page.getByRole('button', { name: 'Review the change' }).click();
    },
  },
  'scope-graph-no-model': {
    ...{ who: 'ada', address: 'scope?part=graph', anew: true, shows: /^Naming needs a model/ },
    first: async (page) => {
      await page.route('**/v1/admin/providers', (route) => route.fulfill({ json: rulesAlone }));
      await page.reload();
    },
  },
  'connectors-add': {
    ...{ who: 'ada', address: 'connectors', anew: true, shows: /^This is no secret of this app/ },
    first: writeConnector,
  },
  'connectors-part': {
    ...{
      who: 'ada',
      address: 'connectors',
      anew: true,
      shows: /^3 parts of its app’s answers were left out/,
    },
    first: async (page) => {
      await page.route('**/v1/admin/connectors', (route) =>
        route.fulfill({ json: { connectors: [partlyRead] } }),
      );
      await page.reload();
    },
  },
  'connectors-paused': {
    ...{ who: 'ada', address: 'connectors', anew: true, shows: /^Not read since .* cannot be reached\.$/ },
    first: async (page) => {
      await page.getByText(/It tries again by itself/).waitFor();
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('dialog').getByLabel('Why?').fill('Not before the works council agrees');
      await press(page, 'Pause');
      // Not in the picture: how long the line after it stays is no state of the screen.
      await page.reload();
    },
  },
  'connectors-remove': {
    ...{ who: 'ada', address: 'connectors', anew: true, shows: /everything that it brought are deleted/ },
    first: (page) => page.getByRole('button', { name: 'Remove' }).first().click(),
  },
  'empty-graph': { who: 'otto', address: 'graph', shows: 'The teamwork graph is switched off' },
  'empty-connectors': { who: 'otto', address: 'connectors', shows: 'No app is connected.' },
};
