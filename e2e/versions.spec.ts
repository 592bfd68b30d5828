import { closePanel, expect, test } from './rig/test.ts';

test.use({ slow: true });

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

test('changes are left out one by one, an answer is refined, and versions stand side by side', async ({
  person,
  playground,
  upstream,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  const before = await paragraph.innerText();
  const corrected =
    'We have **received the requirements** from teh customer, and there are alot of open questions in the [tracking sheet](https://acme.atlassian.net/browse/ACME-7). Please let me know untill friday if the deploiment can procede.';
  upstream.answerWith(corrected);
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  const answer = panel.getByTestId('answer');

  await test.step('a change that is left out is shown as it was', async () => {
    await expect(answer.getByRole('button', { pressed: true })).toHaveCount(2);
    await answer.getByRole('button', { name: /requirements/ }).click();
    await expect(panel.getByText('One change is left out.')).toBeVisible();
  });

  await test.step('refining sends the answer and the words, and nothing else', async () => {
    await panel.getByRole('button', { name: 'Refine' }).click();
    await panel.getByRole('textbox', { name: 'What should change?' }).fill('Friendlier');
    await panel.getByText('What is sent: this answer and your words').click();
    await expect(panel.getByTestId('bytes').first()).toContainText('"task": "Friendlier"');
    upstream.answerWith(`${corrected} Thank you!`);
    await panel.getByRole('button', { name: /^Refine.*Enter/ }).click();
    await expect(answer).toContainText('Thank you!');
    const [first, second] = upstream.requests as unknown as Body[];
    expect(second?.messages[0]?.content).toContain('The person asks for this:\nFriendlier');
    expect(second?.messages[1]?.content).toContain(corrected);
    expect(first?.messages[1]?.content).toContain('**recieved the requirments**');
    expect(second?.messages[1]?.content).not.toContain('recieved');
  });

  await test.step('both versions are there, beside each other, and the first one can be taken', async () => {
    await expect(panel.getByText('Version 2 of 2')).toBeVisible();
    await panel.getByRole('button', { name: 'Side by side' }).click();
    await panel.getByRole('button', { name: 'Use this' }).click();
    await expect(panel.getByText('Version 1 of 2')).toBeVisible();
    await expect(answer).not.toContainText('Thank you!');
  });

  await test.step('what lands is what was chosen', async () => {
    await answer.getByRole('button', { name: /requirements/ }).click();
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(panel.getByText('Replaced in the page.')).toBeVisible();
    await expect(paragraph).toHaveText(before.replace('recieved', 'received'));
  });

  await test.step('beside the other version nothing says that it stands in the page', async () => {
    await panel.getByRole('button', { name: 'Later version' }).click();
    await expect(panel.getByText('Version 1 is in the page, not this one.')).toBeVisible();
    await expect(panel.getByText('Replaced in the page.')).toHaveCount(0);
    await expect(panel.getByRole('button', { name: /^Replace/ })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Put original back' }).click();
    await expect(paragraph).toHaveText(before);
    await expect(panel.getByRole('button', { name: /^Replace/ })).toBeVisible();
  });
  await closePanel(panel);
});

test('what there is to choose is chosen first, shown as it is sent, and remembered', async ({
  person,
  playground,
  upstream,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  upstream.answerWith('Wir haben die Anforderungen erhalten.');
  await paragraph.selectText();
  const panel = await person.pick('translate', paragraph);
  await expect(panel.getByRole('heading', { name: 'This is what will be sent' })).toBeVisible();
  await expect(panel.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await expect(panel.getByRole('button', { name: /^Send/ })).toBeDisabled();
  expect(upstream.requests).toHaveLength(0);
  await panel.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'German' });
  await expect(panel.getByTestId('bytes')).toContainText('"language": "de"');
  await panel.keyboard.press('Enter');
  await expect(panel.getByTestId('answer')).toContainText('Anforderungen');
  const [sent] = upstream.requests as unknown as Body[];
  expect(sent?.messages[0]?.content).toContain('Write in German.');
  await panel.keyboard.press('Escape');

  await paragraph.selectText();
  const later = await person.pick('translate', paragraph);
  await expect(later.getByRole('combobox', { name: 'Language' })).toHaveValue('de');
});
