import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionGroupIds } from '@sidenote/contract/action-groups';
import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { attachPanel } from './rig/browser.ts';
import { pickOwnFromMenu } from './rig/native-menu.ts';
import { pressAway } from './rig/press-away.ts';
import { expect, test } from './rig/test.ts';

test.use({ slow: true });

const first = catalogue.find(({ group }) => group === actionGroupIds[0]);
const firstOfCatalogue = first === undefined ? '' : actionWords[first.id].title;

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

test('one press on the organisation’s own action leaves nothing to choose, and shows what the organisation adds', async ({
  person,
  playground,
  gateway,
  upstream,
  display,
}) => {
  const { page } = person;
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-house-'));
  writeFileSync(join(folder, 'style.txt'), 'Write Kanto with a capital K.');
  const announce = {
    id: 'announce',
    title: 'Announce to customers',
    description: 'Turns the passage into an announcement.',
    parameters: { task: 'Write an announcement', tone: 'professional' },
  };
  writeFileSync(join(folder, 'actions.json'), JSON.stringify([announce]));
  // People may use what the organisation has made, and no words of their own.
  await gateway.organisation(
    ...['--house-instructions', join(folder, 'style.txt'), '--own-actions', join(folder, 'actions.json')],
    ...['--actions', 'summarise'],
  );
  rmSync(folder, { recursive: true });
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  upstream.answerWith('Dear customers, the requirements have arrived.');

  await paragraph.selectText();
  const home = await person.openPanel();
  await expect(home.getByRole('option', { name: /^Ask in your own words/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(home.getByRole('option', { name: /^Announce to customers/ })).toBeEnabled();
  await home.close();
  // The rules have come with the panel, and the menu has them as well.
  await pickOwnFromMenu(display, paragraph, 0, 0);
  const panel = await attachPanel(person.context);
  await expect(panel.getByTestId('answer')).toContainText('Dear customers');
  const [sent] = upstream.requests as unknown as Body[];
  expect(sent?.messages[0]?.content).toContain('The person asks for this:\nWrite an announcement');
  expect(sent?.messages[0]?.content).toContain('The organisation asks this of every text:\nWrite Kanto');
  // Words of one's own change an answer as well.
  await expect(panel.getByRole('button', { name: 'Refine' })).toHaveCount(0);
  await panel.getByText('This answer cannot be refined here').click();
  await expect(panel.getByText('Your organisation does not allow the action “Refine”.')).toBeVisible();
  await panel.getByText('What was sent, and who answered').click();
  await panel.getByText('Your organisation adds its own instructions').click();
  await expect(panel.getByText('Write Kanto with a capital K.')).toBeVisible();
  // The press closes the popup under Playwright's hands.
  await panel.keyboard.press('Escape').catch(() => undefined);
});

test('a person keeps what they wrote as an action, finds it again, and removes it', async ({
  person,
  playground,
  upstream,
  display,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  upstream.answerWith('Ahoy.');
  await paragraph.selectText();
  const preview = await person.pick('free-prompt', paragraph);
  await preview.getByRole('textbox', { name: 'What should be done?' }).fill('Say it like a pirate');
  await preview.getByText('Keep this as an action of your own').click();
  await preview.getByRole('textbox', { name: 'Its name' }).fill('Pirate');
  await preview.getByRole('button', { name: 'Keep' }).click();
  await expect(preview.getByText('Kept: “Pirate”')).toBeVisible();
  await preview.getByRole('button', { name: /^Send/ }).click();
  await expect(preview.getByTestId('answer')).toBeVisible();
  await pressAway(preview.getByRole('button', { name: /^Discard/ }));

  await paragraph.selectText();
  const panel = await person.openPanel();
  await panel.getByRole('option', { name: /^Pirate/ }).click();
  await expect(panel.getByTestId('answer')).toBeVisible();
  const asked = upstream.requests.at(-1) as unknown as Body;
  expect(asked.messages[0]?.content).toContain('Say it like a pirate');
  await pressAway(panel.getByRole('button', { name: /^Discard/ }));
  await test.step('it stands in the menu of a right-click as well, until it is removed', async () => {
    upstream.answerWith('Arr.');
    await paragraph.selectText();
    await pickOwnFromMenu(display, paragraph, 0, 0);
    const picked = await attachPanel(person.context);
    await expect(picked.getByTestId('answer')).toContainText('Arr.');
    expect((upstream.requests.at(-1) as unknown as Body).messages[0]?.content).toContain('like a pirate');
    await pressAway(picked.getByRole('button', { name: /^Discard/ }));
    const home = await person.openPanel();
    await home.getByText('Remove actions of your own').click();
    await home.getByRole('button', { name: 'Remove Pirate' }).click();
    await expect(home.getByRole('option', { name: /^Pirate/ })).toHaveCount(0);
    await home.close();
    // The first group is one of the catalogue again.
    await paragraph.selectText();
    await pickOwnFromMenu(display, paragraph, 0, 0);
    const catalogued = await attachPanel(person.context);
    await expect(catalogued.getByRole('heading', { name: firstOfCatalogue })).toBeVisible();
  });
});
