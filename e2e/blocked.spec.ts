import type { Locator, Page } from '@playwright/test';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import { terms } from '@sidenote/contract/terms';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { serviceWorker } from './rig/browser.ts';
import { closePanel, expect, type Person, test } from './rig/test.ts';

/** A word of the paragraph that is selected, and of nothing else that goes over the wire. */
const MARKER = 'deploiment';

async function expectBlocked(panel: Page, reason: BlockReason): Promise<void> {
  await expect(panel.getByText(reasons[reason].sentence)).toBeVisible();
  await expect(panel.getByText(reasons[reason].next)).toBeVisible();
  await expect(panel.getByText('The selected text was not read and nothing was sent.')).toBeVisible();
}

async function selectMisspelt(person: Person, url: string): Promise<Locator> {
  await person.page.goto(url);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  return paragraph;
}

/** Nothing of ours may be in the page either: reading comes after consent. */
async function expectNothingInjected(person: Person): Promise<void> {
  const worker = await serviceWorker(person.context);
  const injected = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no tab');
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => 'sidenote' in globalThis,
    });
    return result?.result;
  });
  expect(injected).toBe(false);
}

/** Makes the rules that the worker has in memory older than it may use. */
async function makeRulesOld(person: Person): Promise<void> {
  const worker = await serviceWorker(person.context);
  await worker.evaluate(async () => {
    const { policy } = await chrome.storage.session.get<{ policy: { fetchedAt: number } }>('policy');
    await chrome.storage.session.set({ policy: { ...policy, fetchedAt: policy.fetchedAt - 60_000 } });
  });
}

test('before I name a gateway there is no menu, no network, and the panel says what to do', async ({
  person,
  playground,
  tap,
}) => {
  await selectMisspelt(person, playground.urls.releasePlan);
  const panel = await person.openPanel();
  await expect(panel.getByRole('heading', { name: 'Connect your organisation' })).toBeVisible();
  const worker = await serviceWorker(person.context);
  // The browser knows no item of ours: changing one fails.
  const known = await worker.evaluate(() =>
    chrome.contextMenus.update('sidenote', {}).then(
      () => true,
      () => false,
    ),
  );
  expect(known).toBe(false);
  expect(tap.sent()).toBe('');
});

test('an address that is no gateway is refused with the reason', async ({ person, playground }) => {
  await person.page.goto(playground.urls.start);
  const panel = await person.openPanel();
  for (const [typed, sentence] of [
    ['http://gateway.example', /not an address that Sidenote can use/],
    ['https://acme.atlassian.net', /not as a Sidenote gateway|Nothing answers/],
    ['https://user:secret@gateway.example', /not an address that Sidenote can use/],
    ['http://127.0.0.1:9', /Nothing answers at this address/],
    ['javascript:alert(1)', /not an address that Sidenote can use/],
  ] as const) {
    await panel.getByLabel('Gateway address').fill(typed);
    await panel.getByRole('button', { name: 'Connect' }).click();
    await expect(panel.getByRole('alert')).toHaveText(sentence);
  }
});

test('signed out', async ({ person, playground, tap }) => {
  await person.page.goto(playground.urls.start);
  await person.connect();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expectBlocked(panel, 'signed_out');
  await expectNothingInjected(person);
  expect(tap.sent()).not.toContain(MARKER);
});

test('not opted in', async ({ person, playground, gateway, tap }) => {
  await gateway.organisation('--opt-out');
  await person.settleIn();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expectBlocked(panel, 'not_opted_in');
  await expectNothingInjected(person);
  expect(tap.sent()).not.toContain(MARKER);
  expect(tap.sent()).not.toContain('/v1/chat/completions');

  // Opted in by the admin, not by me: trying again goes through.
  await gateway.organisation('--opt-in', terms.version);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByTestId('answer')).toBeVisible();
  expect(tap.sent()).toContain(MARKER);
});

test(
  'somebody of an unknown organisation is not opted in either',
  long,
  async ({ person, playground, tap }) => {
    await person.settleIn('Olga');
    const panel = await person.pick(
      'fix-spelling-grammar',
      await selectMisspelt(person, playground.urls.releasePlan),
    );
    await expect(panel.getByText(reasons.not_opted_in.sentence)).toBeVisible();
    expect(tap.sent()).not.toContain(MARKER);
  },
);

test('site not allowed', async ({ person, playground, tap }) => {
  await person.settleIn();
  await person.page.goto(playground.urls.notes);
  const text = person.page.getByTestId('text');
  await text.selectText();
  const words = (await text.innerText()).slice(0, 40);
  const panel = await person.pick('summarise', text, { x: 20, y: 10 });
  await expectBlocked(panel, 'site_not_allowed');

  // With the next question for the rules my organisation hears that something was stopped, and why.
  expect(tap.sent()).not.toContain('site_not_allowed');
  await makeRulesOld(person);
  await panel.close();
  await person.pick('summarise', text, { x: 20, y: 10 });
  await expect.poll(() => tap.sent()).toMatch(/sidenote-blocked: \d{4}-\d\d-\d\d\/site_not_allowed=1\r\n/i);
  expect(tap.sent()).not.toContain(words);
});

test('why not: the rule in a sentence, and the gateway is told site, product and action alone', async ({
  person,
  playground,
  gateway,
  tap,
}) => {
  await gateway.organisation('--block-site', '*.atlassian.net');
  await person.settleIn();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expect(panel.getByText(reasons.site_not_allowed.sentence)).toBeVisible();
  expect(tap.sent()).not.toContain('/v1/policy/explain');
  await panel.getByRole('button', { name: 'Why?' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'blocked sites' })).toHaveText(
    /^\*\.atlassian\.net is on the list of blocked sites\. Policy version \d+\.$/,
  );
  expect(tap.sent()).toContain('/v1/policy/explain');
  expect(tap.sent()).not.toContain(MARKER);
  expect(tap.sent()).not.toContain(new URL(playground.urls.releasePlan).pathname);
  await expectNothingInjected(person);
});

test.describe('where my organisation’s data stays in another region', () => {
  test.use({
    gatewayConfig: {
      region: 'us',
      regions: { eu: 'https://eu.sidenote.example' },
      organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', region: 'eu' }],
    },
  });

  test('I see the right address and can copy it, and nothing follows it', async ({
    person,
    playground,
    tap,
  }) => {
    await person.settleIn();
    const panel = await person.pick(
      'fix-spelling-grammar',
      await selectMisspelt(person, playground.urls.releasePlan),
    );
    await expectBlocked(panel, 'region_mismatch');
    await expect(panel.getByText('https://eu.sidenote.example')).toBeVisible();
    await panel.getByRole('button', { name: 'Copy' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    const worker = await serviceWorker(person.context);
    const { gatewayUrl } = await worker.evaluate(() => chrome.storage.session.get('gatewayUrl'));
    expect(gatewayUrl).not.toBe('https://eu.sidenote.example');
    expect(tap.sent()).not.toContain(MARKER);
    await expectNothingInjected(person);
  });
});

test('product not allowed', long, async ({ person, playground, gateway, tap }) => {
  await gateway.organisation('--products', 'jira,trello');
  await person.settleIn();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expectBlocked(panel, 'product_not_allowed');
  await expectNothingInjected(person);
  expect(tap.sent()).not.toContain(MARKER);
});

test('action not allowed', long, async ({ person, playground, gateway, tap }) => {
  await gateway.organisation('--actions', 'summarise');
  await person.settleIn();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expectBlocked(panel, 'action_not_allowed');
  await expectNothingInjected(person);
  expect(tap.sent()).not.toContain(MARKER);
});

test('gateway unreachable', long, async ({ person, playground, tap }) => {
  await person.settleIn();
  const worker = await serviceWorker(person.context);
  const hasRules = () =>
    worker.evaluate(async () => (await chrome.storage.session.getKeys()).includes('policy'));
  await test.step('the rules are known', async () => {
    const home = await person.openPanel();
    // The gateway asks the provider over the same wire, once: it is not to be cut off from that, too.
    await expect.poll(hasRules).toBe(true);
    await closePanel(home);
  });
  const cutOff = async () => {
    tap.cut();
    await worker.evaluate(() => chrome.storage.session.remove('policy'));
  };
  await test.step('nothing is offered, until it answers again', async () => {
    await cutOff();
    const home = await person.openPanel();
    await expect(home.getByRole('heading', { name: 'Not available here' })).toBeVisible();
    tap.mend();
    await home.getByRole('button', { name: 'Try again' }).click();
    await expect(home.getByRole('combobox', { name: 'Find an action' })).toBeVisible();
    await closePanel(home);
  });
  await cutOff();
  const panel = await person.pick(
    'fix-spelling-grammar',
    await selectMisspelt(person, playground.urls.releasePlan),
  );
  await expectBlocked(panel, 'gateway_unreachable');
  await expectNothingInjected(person);
  expect(tap.sent()).not.toContain(MARKER);

  tap.mend();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByTestId('answer')).toBeVisible();
});
