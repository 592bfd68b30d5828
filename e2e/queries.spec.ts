import { expect, test } from './rig/test.ts';

test.use({ slow: true });

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

test('plain words become a query that was checked; one that is not valid is never offered', async ({
  person,
  playground,
  upstream,
  tap,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.start);
  const panel = await person.openPanel();
  await panel.getByRole('option', { name: /^Write a Jira search/ }).click();
  // Nothing is selected, and nothing has to be.
  const words = panel.getByRole('textbox', { name: 'What are you looking for?' });
  await expect(words).toBeFocused();
  await expect(panel.getByRole('button', { name: /^Send/ })).toBeDisabled();
  await words.fill('My open bugs in KANTO, at most ten');

  const query = panel.getByTestId('query');
  await test.step('what the parser cannot read is shown as that, with its place, and can only be tried again', async () => {
    upstream.answerWith('project = KANTO AND assignee = currentUser() LIMIT 10');
    await panel.getByRole('button', { name: /^Send/ }).click();
    await expect(panel.getByRole('alert')).toContainText(
      'Not valid JQL. It goes wrong at character 46, at “LIMIT”',
    );
    await expect(query.locator('mark')).toHaveText('LIMIT');
    await expect(panel.getByRole('button', { name: 'Copy query' })).toHaveCount(0);
  });

  await test.step('what it reads can be copied, and nothing is searched', async () => {
    upstream.answerWith('```jql\nproject = KANTO AND assignee = currentUser() ORDER BY created DESC\n```');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByText('Valid JQL, checked by Atlassian’s own parser.')).toBeVisible();
    await expect(query).toHaveText('project = KANTO AND assignee = currentUser() ORDER BY created DESC');
    await expect(panel.getByText('Version 2 of 2')).toBeVisible();
    await panel.getByRole('button', { name: 'Copy query' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(panel.getByRole('button', { name: /^(Replace|Insert)/ })).toHaveCount(0);
    expect(tap.sent()).not.toContain('currentUser');
  });

  await test.step('what is changed in it is read by the parser again', async () => {
    upstream.answerWith('project = KANTO AND assignee = currentUser() AND ORDER BY created DESC');
    await panel.getByRole('button', { name: 'Refine' }).click();
    await panel.getByRole('textbox', { name: 'What should change?' }).fill('Only open ones');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('alert')).toContainText('Not valid JQL.');
    await expect(query.locator('mark')).toHaveText('ORDER');
    const { messages } = upstream.requests.at(-1) as unknown as Body;
    expect(messages[0]?.content).toContain('The person asks for this:\nOnly open ones');
    expect(messages[1]?.content).toContain('ORDER BY created DESC');
    upstream.answerWith('project = KANTO AND statusCategory != Done');
    await panel.getByRole('button', { name: 'Refine' }).click();
    await panel.getByRole('button', { name: 'Newest first' }).click();
    await expect(panel.getByText('Valid JQL, checked by Atlassian’s own parser.')).toBeVisible();
    await expect(panel.getByText('Version 4 of 4')).toBeVisible();
  });
});
