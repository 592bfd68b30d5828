import { faults } from '@sidenote/contract/locales/en/faults';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import { storedText } from './rig/browser.ts';
import { signInAs } from './rig/steps.ts';
import { expect, test } from './rig/test.ts';

test('a selection with an image in it cannot be replaced, only added to', async ({ person, playground }) => {
  await person.settleIn();
  const { page } = person;
  await page.goto(playground.urls.issue);
  const comment = page.getByTestId('comment');
  await comment.evaluate((box) => {
    box.innerHTML = '<p>See <img alt="the diagram"> teh plan.</p>';
  });
  await comment.selectText();
  const panel = await person.pick('fix-spelling-grammar', comment, { x: 20, y: 15 });
  await expect(panel.getByText(faults.not_replaceable.sentence)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Replace/ })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Insert below' }).click();
  await expect(panel.getByText('Inserted below your selection.')).toBeVisible();
  await expect(comment.locator('img')).toHaveCount(1);
});

test('I asked on an allowed page, went to one that is not, and signed in: nothing there is read', async ({
  person,
  playground,
  tap,
}) => {
  const { page, context } = person;
  await page.goto(playground.urls.start);
  await person.connect();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('summarise', paragraph);
  await expect(panel.getByText(reasons.signed_out.sentence)).toBeVisible();
  await panel.close();

  await page.goto(playground.urls.notes);
  const text = page.getByTestId('text');
  await text.selectText();
  const words = (await text.innerText()).slice(0, 40);
  const there = await person.openPanel();
  await signInAs(context, there, 'Mira');
  await expect.poll(() => storedText(context)).toContain('site_not_allowed');
  expect(tap.sent()).not.toContain(words);
  expect(tap.sent()).not.toContain('/v1/chat/completions');
});

test.describe('with a provider of somebody else', () => {
  test.use({ slow: true });

  test('a link that leads elsewhere is named before I replace', async ({ person, playground, upstream }) => {
    await person.settleIn();
    await person.page.goto(playground.urls.releasePlan);
    const paragraph = person.page.getByTestId('misspelt');
    await paragraph.selectText();
    const panel = await person.pick('fix-spelling-grammar', paragraph);
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say('We have the [tracking sheet](https://evil.example/login).');
    upstream.finish();
    await expect(panel.getByText(/New links in this answer.*https:\/\/evil\.example\/login/)).toBeVisible();
  });
});
