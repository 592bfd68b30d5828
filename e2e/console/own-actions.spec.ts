import { expect, type Page, test } from '@playwright/test';
import {
  answering,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '@sidenote/gateway/testing/scripted-upstream';
import { brokenRules } from '../rig/axe.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { sectionOf } from './rig/section-of.ts';

// The second changes what the first has made.
test.describe.configure({ mode: 'serial' });

let upstream: ScriptedUpstream;
let opened: OpenConsole;
test.beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Dear customers, it is faster now.'));
  const provider = { provider: 'Example Models', region: 'eu', retention: 'Nothing is kept' };
  opened = await openConsole({
    config: {
      upstream: { kind: 'openai-compatible', baseUrl: upstream.baseUrl, model: 'example', ...provider },
    },
  });
});
test.afterAll(async () => {
  await opened.close();
  await upstream.close();
});

const task = 'Write an announcement for customers';
const rules = 'At most 100 words';

/** Adds an own action to the form that is open. */
async function write(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an own action' }).click();
  await page.getByLabel('Name').last().fill(name);
  await page.getByLabel('What it is for').last().fill(`For ${name}`);
  await page.getByLabel('The task, in your own words').last().fill(task);
  await page.getByLabel('Rules', { exact: true }).last().fill(rules);
  await page.getByLabel('Tone').last().selectOption('Casual');
  await page.getByLabel('Language').last().selectOption('German');
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
}

async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review the change' }).click();
  await page.getByLabel('Why? It stands in the audit.').fill('Wanted by support');
}

async function ask(page: Page, action: string, expected: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Action' }).selectOption(action);
  if (action === 'Ask in your own words')
    await page.getByLabel('What should be done?').fill('Judge this person');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.locator('.notice .strong')).toHaveText(expected);
}

test('a policy admin tries an own action out before it is in force, and asks who may use it after that', async () => {
  const { page, complaints } = opened;
  await opened.signIn('Pia Lindqvist', 'scope?part=what');
  // People may use what the organisation has made, and no words of their own.
  await page.getByRole('checkbox', { name: 'Ask in your own words' }).uncheck();
  await page.getByRole('button', { name: 'Of your own', exact: true }).click();
  await write(page, 'Announce to customers');
  await page.locator('summary', { hasText: 'Try it out' }).click();
  await page.getByLabel('On the site').fill('acme.atlassian.net');
  await page.getByLabel('A text to try it on').fill('Boards open 3 times faster.');
  await page.getByRole('button', { name: 'Run it' }).click();
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText('it is faster now');
  for (const said of [task, rules, 'German'])
    expect(JSON.stringify(upstream.seen.at(-1)?.body)).toContain(said);
  expect(await brokenRules(page)).toEqual([]);
  await review(page);
  const own = page.getByRole('dialog').getByRole('row', { name: /^Own action “Announce to customers”/ });
  await expect(own.locator('.was')).toHaveText('nothing');
  for (const said of [
    `The task, in your own words: ${task}`,
    `Rules: ${rules}`,
    'Tone: Casual',
    'Language: German',
  ])
    await expect(own.locator('.becomes')).toContainText(said);
  await send(page);

  await page.getByRole('button', { name: 'Try it out', exact: true }).click();
  await page.getByLabel('Address of the page').fill('https://acme.atlassian.net/browse/PLAN-1');
  await ask(page, 'Announce to customers', /^Yes, this would be allowed\.$/);
  await ask(page, 'Ask in your own words', /^No\. /);
  expect(await brokenRules(page)).toEqual([]);
  expect(page.url()).not.toContain('Judge');
  const words = page.getByRole('group', { name: 'Words of one’s own' });
  await words.getByLabel('What should be done?').fill(task);
  await words.getByLabel('Rules').fill(rules);
  await words.getByLabel('Tone').selectOption('Casual');
  await words.getByLabel('Language').selectOption('German');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.locator('.notice .strong')).toHaveText(/^Yes, this would be allowed\.$/);
  // What was asked before is in the form again, beside its answer.
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Action' })).toHaveValue('own:announce-to-customers');
  await expect(page.getByLabel('What should be done?')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('two admins who change different own actions at the same time both see theirs in force', async () => {
  const { page, context, gateway, complaints } = opened;
  await page.goto(`${gateway.url}/console/scope?part=house`);
  const other = await context.newPage();
  await other.goto(`${gateway.url}/console/scope?part=house`);
  await other.getByLabel('Name').first().fill('Announce to everybody');
  await write(page, 'Answer a complaint');
  await review(other);
  await send(other);
  await review(page);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Announce to everybody');
  await page.getByRole('button', { name: 'Carry my change over' }).click();
  const rows = page.getByRole('dialog').getByRole('row', { name: /^Own action / });
  await expect(rows).toHaveText(/^Own action “Answer a complaint” \(answer-a-complaint\)/);
  await send(page);
  const names = sectionOf(page, 'Own actions').getByLabel('Name');
  await expect(names).toHaveCount(2);
  await expect(names.first()).toHaveValue('Announce to everybody');
  await expect(names.last()).toHaveValue('Answer a complaint');
  expect(complaints).toEqual([]);
});
