import { expect, type Route, test } from '@playwright/test';
import { codedOf } from '@sidenote/contract/faults';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import { nodeKeysOf } from '@sidenote/gateway/graph/node-keys';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { attestedProvider, registryFile, registryOf } from '@sidenote/gateway/testing/registry';
import { fillSampleGraph } from '@sidenote/gateway/testing/sample-graph';
import {
  answering,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '@sidenote/gateway/testing/scripted-upstream';
import { switchGraphOn } from '@sidenote/gateway/testing/switch-graph-on';
import { startWebhookReceiver, type WebhookReceiver } from '@sidenote/gateway/testing/webhook-receiver';
import { lookAt } from './rig/look-at.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { watchRequests } from './rig/settled.ts';
import type { Answer, ConsoleState } from './states/console-state.ts';
import { adminElsewhere } from './states/decisions.ts';
import { everyState } from './states/every-state.ts';

let upstream: ScriptedUpstream;
let registry: Awaited<ReturnType<typeof registryFile>>;
let receiver: WebhookReceiver;
let opened: OpenConsole;

test.beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Dear customers, boards open three times faster now.'));
  const nearby = attestedProvider(upstream.baseUrl, { id: 'nearby', name: 'Nearby Models' });
  const ownKey = attestedProvider('https://models.example/v1', { key: { stored: true } });
  registry = await registryFile(registryOf([nearby, ownKey]));
  opened = await openConsole({
    config: {
      ...{ region: 'eu', providersFile: registry.file },
      organisations: [
        { id: 'acme', name: 'Acme', claim: 'acme', region: 'eu' },
        { id: 'elsewhere', name: 'Elsewhere', claim: 'elsewhere' },
      ],
    },
    fill: async (storage, { graphKey, auditKey }) => {
      const of = { orgId: 'acme', now: Date.now() } as const;
      await fillBusyOrganisation(storage, { ...of, weeks: 8 });
      const graph: Partial<GraphRules> = {
        ...{ products: ['jira', 'confluence', 'github', 'slack'], people: 'people', details: true },
      };
      await switchGraphOn(storage, of.orgId, graph, auditKey);
      await fillSampleGraph(storage, { ...of, weeks: 5, keys: nodeKeysOf(graphKey, of.orgId) });
    },
  });
  receiver = await startWebhookReceiver();
  const ada = await adminElsewhere(opened.gateway.url, 'ada');
  await ada.addWebhook('Security desk', receiver.url, 'They watch every change');
  await ada.block('payroll.acme.example', 'Salaries');
  await ada.connect(
    'gitlab',
    {
      name: 'Code of Acme',
      scopes: ['acme/app', 'acme/site'],
      secret: 'glpat-that-no-picture-shows',
      url: 'http://127.0.0.1:9',
    },
    'Who reviews what',
  );
  await ada.decideOn('jonas', 'revoke', 'His laptop was stolen');
  await ada.decideOn('jonas', 'restore', 'He has a new one');
  // Nobody listens there: what waits for it is kept as not taken once it is off.
  await ada.addWebhook('Old ticket desk', 'http://127.0.0.1:9/hook', 'Moves next week');
  await ada.switchTo('off', 'Old ticket desk', 'It is gone');
});
test.afterAll(async () => {
  await opened.close();
  await receiver.close();
  await upstream.close();
  await registry.remove();
});

test('every state can be read in the light and in the dark, on a wide window and on a narrow one', async () => {
  // Some dozens of states: on a busy machine they take longer than a journey.
  test.setTimeout(400_000);
  const { page, complaints } = opened;
  const settled = watchRequests(page);
  const show = shower(opened, settled);
  for (const [name, state] of everyState) {
    await show(state);
    await lookAt(page, name);
  }
  // A screen that cannot be loaded is one of the states.
  expect(complaints.filter((said) => !said.includes('dynamically imported module'))).toEqual([]);
});

/** Brings the page into states, one after the other: without loading it anew where the state does not ask for that. */
function shower({ page, gateway, signInUnseen }: OpenConsole, settled: () => Promise<void>) {
  let who: ConsoleState['who'] | undefined;
  return async (state: ConsoleState): Promise<void> => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const [path, answer] of Object.entries(state.answers ?? {}))
      await page.route(path, (route) => answerWith(route, answer));
    const address = `/console/${state.address}`;
    const isSame = state.who === who && state.anew !== true;
    if (state.who !== who) await signInUnseen(state.who);
    who = state.who;
    if (isSame) await page.evaluate((to) => history.pushState(null, '', to), address);
    else await page.goto(gateway.url + address);
    await state.first?.(page, gateway);
    const said = page.locator('main, dialog[open], .toast').getByText(state.shows);
    await expect.soft(said.first(), `${state.address} says what it is to say`).toBeVisible();
    const waits = Object.values(state.answers ?? {}).includes('later');
    if (!waits) await settled();
  };
}

async function answerWith(route: Route, answer: Answer): Promise<void> {
  if (answer === 'later') return;
  if (answer === 'away') return route.abort();
  const error = { code: answer, message: '', type: 'error', param: null };
  await route.fulfill({ status: codedOf(answer).status ?? 500, json: { error } });
}
