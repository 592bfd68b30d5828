import { brokenRules } from './rig/axe.ts';
import { extensionUrl } from './rig/browser.ts';
import { shoot, theme } from './rig/shoot.ts';
import { connectGateway } from './rig/steps.ts';
import { expect, test } from './rig/test.ts';

test('after the installation: three sentences, and a text on which an action is really tried, once I am signed in', async ({
  person,
  tap,
}) => {
  const { page, context } = person;
  await page.goto(extensionUrl('src/first-run/index.html'));
  await expect(page.getByRole('listitem')).toHaveCount(3);
  const text = page.getByRole('textbox', { name: /^Try it/ });
  const sample = await text.inputValue();

  await test.step('signing in says how far it is, and can be left', async () => {
    await connectGateway(page, tap.url);
    const asked = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const left = await asked;
    const closed = left.waitForEvent('close');
    await expect(page.getByText('Sign in, in the window that has opened.')).toBeVisible();
    await shoot(page, 'first-run-signing-in');
    expect(await brokenRules(page, theme)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await closed;
    await expect(page.getByRole('alert')).toHaveCount(0);

    const again = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await (await again).getByRole('button', { name: /Mira/ }).click();
    await expect(page.getByRole('combobox', { name: 'Find an action' })).toBeVisible();
  });

  await page.getByRole('combobox', { name: 'Find an action' }).fill('fix spelling');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByTestId('answer')).toBeVisible();
  expect(tap.sent()).toContain('try-it.sidenote.invalid');
  await shoot(page, 'first-run-answer');
  expect(await brokenRules(page, theme)).toEqual([]);
  await page.getByRole('button', { name: /^Replace/ }).click();
  await expect(page.getByText('Replaced in the page.')).toBeVisible();
  await expect(text).toHaveValue(/received the requirements/);
  await page.getByRole('button', { name: 'Put original back' }).click();
  await expect(text).toHaveValue(sample);
});
