import { LLMock } from '@copilotkit/aimock';
import type { Page } from '@playwright/test';
import { isFollowUp, readsOf } from '@sidenote/contract/action-groups';
import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { faults } from '@sidenote/contract/locales/en/faults';
import { parameterForms, parameterIds } from '@sidenote/contract/parameters';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { test as base, expect, type Person } from './rig/test.ts';

const actions = catalogue.filter((action) => !isFollowUp(action));
type Action = (typeof actions)[number];

/** A provider that nobody here wrote, which has an answer in the form that each kind of action asks for. */
const test = base.extend<{ provider: LLMock }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  provider: async ({}, use) => {
    const provider = new LLMock({ port: 0 });
    provider.onMessage(/bugs in KANTO/, { content: 'project = KANTO' });
    provider.onMessage(/pages about KANTO/, { content: 'type = page' });
    provider.onMessage(/./, { content: 'An **answer** of the provider.' });
    await provider.start();
    await use(provider);
    await provider.stop();
  },
});

const words: Readonly<Record<string, string>> = {
  'write-jql': 'All bugs in KANTO',
  'write-cql': 'All pages about KANTO',
};

/** The docked panel beside a page with a passage selected, which stays while action after action is picked. */
async function dockBeside(person: Person, url: string): Promise<Page> {
  await person.settleIn();
  await person.page.goto(url);
  return person.dock();
}

/** Picks an action from the panel's list, and chooses what there is to choose as its first case does. */
async function ask(panel: Page, action: Action): Promise<void> {
  await panel.getByRole('combobox', { name: 'Find an action' }).fill(actionWords[action.id].title);
  await panel.getByRole('option', { name: actionWords[action.id].title }).first().click();
  const [one] = evaluationCases[action.id];
  for (const id of parameterIds) {
    const value = one?.parameters?.[id];
    if (value === undefined) continue;
    const form = parameterForms[id];
    const field = panel.getByRole('main').getByLabel(form.title, { exact: false }).first();
    if (form.kind === 'choice') await field.selectOption(value);
    else await field.fill(value);
  }
  const said = words[action.id];
  if (said !== undefined) await panel.getByRole('textbox', { name: 'What are you looking for?' }).fill(said);
  const asks =
    said !== undefined || Object.keys(action.parameters).length > 0 || readsOf(action) !== undefined;
  if (asks) await panel.getByRole('button', { name: /^Send/ }).click();
}

async function discard(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^(Discard|Close|Done)/ }).click();
  await expect(panel.getByRole('combobox', { name: 'Find an action' })).toBeVisible();
}

test('every action is answered by the built-in engine, or says that it needs a model', async ({
  person,
  playground,
}) => {
  const panel = await dockBeside(person, playground.urls.releasePlan);
  await person.page.getByTestId('notes').selectText();
  for (const action of actions) {
    await test.step(actionWords[action.id].title, async () => {
      await ask(panel, action);
      const answered = panel.getByTestId('answer').or(panel.getByText('No changes suggested.'));
      const needsModel = panel.getByText(faults.needs_model.sentence);
      // Rules make tables of what is structured already, and say so of a passage of sentences.
      const answers = actionWords[action.id].engine !== null && action.id !== 'table';
      await expect(answers ? answered : needsModel).toBeVisible();
      await discard(panel);
    });
  }
});

test.describe('with a provider', () => {
  test.use({
    gatewayConfig: async ({ provider }, use) => {
      await use({
        upstream: {
          kind: 'openai-compatible',
          baseUrl: `${provider.url}/v1`,
          model: 'gpt-test-1',
          provider: 'Example Models',
          region: 'eu-central',
          retention: 'none, attested by the operator',
        },
      });
    },
  });

  test(
    'every action is answered in one request, by the instructions of its own',
    long,
    async ({ person, playground, provider }) => {
      const panel = await dockBeside(person, playground.urls.releasePlan);
      await person.page.getByTestId('notes').selectText();
      const told = new Set<string>();
      for (const action of actions) {
        await test.step(actionWords[action.id].title, async () => {
          await ask(panel, action);
          await expect(panel.getByTestId(action.gives === 'query' ? 'query' : 'answer')).toBeVisible();
          await expect(panel.getByTestId('provenance')).toHaveText(
            'Example Models · gpt-test-1 · eu-central',
          );
          const body = provider.getLastRequest()?.body as { messages: { content: string }[] } | undefined;
          told.add(body?.messages[0]?.content ?? '');
          await discard(panel);
        });
      }
      expect(told.size).toBe(actions.length);
      expect(provider.getRequests()).toHaveLength(actions.length);
    },
  );
});
