import { expect, test } from '@playwright/test';
import { freePort } from '@sidenote/gateway/testing/free-port';
import { attestedProvider, registryFile, registryOf } from '@sidenote/gateway/testing/registry';
import { signInAsSample } from '@sidenote/gateway/testing/sign-in';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { sectionOf } from './rig/section-of.ts';

const key = 'sk-a-key-that-no-page-shows-again';
let registry: Awaited<ReturnType<typeof registryFile>>;
let opened: OpenConsole;
test.beforeAll(async () => {
  // Nobody listens there, so it fails at once.
  const ownKey = attestedProvider(`http://127.0.0.1:${await freePort()}/v1`, {
    ...{ key: { stored: true }, retries: { again: 0 }, breaker: { failures: 1, restMs: 3_600_000 } },
  });
  registry = await registryFile(registryOf([ownKey]));
  opened = await openConsole({ config: { region: 'eu', providersFile: registry.file } });
  await opened.signIn('Ada Admin', 'providers');
});
test.afterAll(async () => {
  await opened.close();
  await registry.remove();
});

/** A person's request for an answer; whatever comes of it. */
async function ask(gatewayUrl: string): Promise<void> {
  const token = await signInAsSample(gatewayUrl, 'mira');
  const response = await fetch(`${gatewayUrl}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'improve-writing',
      messages: [{ role: 'user', content: 'Teh quick brown fox.' }],
      metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
    }),
  });
  await response.arrayBuffer();
}

test('an owner enters a provider’s key, which no page ever shows, and takes it away again', async () => {
  const { page, gateway } = opened;
  const provider = sectionOf(page, 'Example Models');
  await expect(provider).toContainText('Not asked: its key is missing');
  await provider.getByRole('button', { name: 'Enter a key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Review the change' }).click();
  await expect(dialog).toContainText('Enter the key');
  await dialog.getByLabel('Key').fill(key);
  await dialog.getByRole('button', { name: 'Review the change' }).click();
  await expect(dialog.getByRole('row', { name: /^Key/ })).toContainText(/nonesha256:[0-9a-f]{12}/);
  await dialog.getByRole('button', { name: 'Seal and use' }).click();
  await expect(dialog).toContainText('Say in a few words why.');
  await dialog.getByLabel('Why?').fill('The first one');
  await dialog.getByRole('button', { name: 'Seal and use' }).click();
  await expect(provider).toContainText(/sha256:[0-9a-f]{12}, entered/);
  const first = /sha256:[0-9a-f]{12}/.exec((await provider.textContent()) ?? '')?.[0] ?? '';
  await provider.getByRole('button', { name: 'Replace the key' }).click();
  await dialog.getByLabel('Key').fill(`${key}-either`);
  await dialog.getByRole('button', { name: 'Review the change' }).click();
  await expect(dialog.getByRole('row', { name: /^Key/ })).toContainText(first);
  await dialog.getByLabel('Why?').fill('By mistake');
  await dialog.getByRole('button', { name: 'Seal and use' }).click();
  await expect(provider).not.toContainText(first);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(provider).toContainText(first);
  await expect(provider).not.toContainText('Not asked:');
  expect(await page.content()).not.toContain(key);

  await expect(provider).toContainText('Not asked yet');
  await ask(gateway.url);
  await page.reload();
  await expect(provider).toContainText('Rests after failures');
  await expect(page.getByText(/is told as this gateway sees it/)).toBeVisible();

  await provider.getByRole('button', { name: 'Remove the key' }).click();
  await dialog.getByLabel('Why?').fill('It was for a test');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(provider).toContainText('Not asked: its key is missing');
});

test('what does not hold is told first; views of what is set up have addresses, and open by keyboard', async () => {
  const { page, gateway, complaints } = opened;
  await page.getByRole('link', { name: 'Trust', exact: true }).click();
  await expect(page.getByText('1 of 38 promises does not hold as things are.')).toBeVisible();
  const failing = sectionOf(page, 'What does not hold');
  await expect(failing).toContainText('The sample sign-in is on');
  await page.getByLabel('Show').selectOption('Attested');
  await expect(page).toHaveURL(/show=attested/);
  await expect(page.locator('.promise-id')).toHaveText(['R8', 'R9']);
  await page.getByRole('link', { name: 'See Providers' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Providers');
  await page.goBack();
  await expect(page.getByLabel('Show')).toHaveValue('attested');

  await page.goto(`${gateway.url}/console/notes?show=allowed`);
  await page.locator('summary', { hasText: 'Fix spelling' }).press('Enter');
  await expect(page.getByRole('row', { name: /One step of undo/ })).toBeVisible();
  await expect(page.getByText(/own actions have no note here: Scope shows/)).toBeVisible();

  await page.goto(`${gateway.url}/console/deploy`);
  await expect(page.getByText('A package with your own key.')).toBeVisible();
  await page.getByLabel('In browsers as well').check();
  await expect(page).toHaveURL(/narrow=browser/);
  await expect(page.getByRole('row', { name: /allowedSites/ })).toContainText('*.atlassian.net');
  await expect(page.getByText('No files yet')).toBeVisible();
  expect(complaints).toEqual([]);
});
