import type { Locator, Page } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import { faults } from '@sidenote/contract/locales/en/faults';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { editors } from './editors.ts';
import { expect, type Settled, test } from './settled.ts';

const patience = { timeout: 30_000 };
const line = '<p>We <strong>will recieve</strong> it soon.</p>';
const summary = '## Plan\n\n- **Tokyo** first\n- then [Osaka](https://example.org/)';

/** These show a menu of their own on a right-click. */
const ownMenu = /^(monaco|tinymce|tinymce-inline)$/;

async function open(page: Page, address: string, html = line): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.evaluate((given) => window.editor.load(given), html);
}

const text = (page: Page) => page.evaluate(() => window.editor.text());
const select = (page: Page, from: string) => page.evaluate((words) => window.editor.select(words), from);

/** Ends the panel's work, so that the next page begins with none. */
async function done(panel: Page): Promise<void> {
  const closed = panel.waitForEvent('close', patience);
  // The panel closes under the click, which may be told as a failure of it.
  const clicked = panel.getByRole('button', { name: /^(Done|Discard)/ }).click(patience);
  await Promise.all([closed, clicked.catch(() => undefined)]);
}

/** Where the selection is shown: a right-click beside it would take it away. */
async function pick({ person }: Settled, id: string, action: ActionId) {
  const { page } = person;
  if (ownMenu.test(id)) {
    const panel = await person.openPanel();
    const name = action === 'summarise' ? /^Summarise/ : /^Fix spelling/;
    await panel.getByRole('option', { name }).first().click(patience);
    return panel;
  }
  if (/textarea|input|code-mirror/.test(id)) {
    return person.pick(action, page.getByTestId('host'), { x: 60, y: 14 });
  }
  const around: Pick<Page, 'getByText'> = /^(designmode|frame)$/.test(id)
    ? page.frameLocator('iframe')
    : page;
  return person.pick(action, around.getByText('will recieve').last());
}

/** One of each kind: the matrix goes through all of them without a click. */
const often: ReadonlySet<string> = new Set([
  ...['textarea', 'contenteditable', 'shadow-contenteditable', 'frame', 'prose-mirror', 'atlassian'],
  ...['tinymce', 'ckeditor', 'code-mirror'],
]);

for (const { id, name, holds } of editors) {
  test(
    `${name}: I pick an action on what I selected, and the answer stands in its place`,
    often.has(id) ? {} : long,
    async ({ settled, playground }) => {
      const { page } = settled.person;
      await open(page, playground.editorUrl(id));
      await select(page, 'will recieve');
      settled.answerWith(holds === 'formatting' ? '**will receive**' : 'will receive');
      const panel = await pick(settled, id, 'fix-spelling-grammar');
      await panel.getByRole('button', { name: /^Replace/ }).click(patience);
      await expect(panel.getByText('Replaced in the page. Undo takes it back in one step.')).toBeVisible();
      await done(panel);
      await expect.poll(() => text(page)).toContain('We will receive it soon.');
      const facts = await page.evaluate(() => window.editor.facts());
      expect(facts).toEqual(holds === 'formatting' ? ['strong:will receive'] : []);
      expect(await page.evaluate(() => document.documentElement.dataset.submits ?? '0')).toBe('0');
    },
  );
}

test('an answer goes to the top of a document', async ({ settled, playground }) => {
  const { page } = settled.person;
  await open(page, playground.editorUrl('tiptap'), `<p>Opening.</p>${line}`);
  await select(page, 'will recieve');
  settled.answerWith(summary);
  const panel = await pick(settled, 'tiptap', 'summarise');
  await expect(panel.getByRole('button', { name: 'Insert at top' })).toBeVisible();
  await panel.getByRole('button', { name: 'Insert at top' }).click();
  await expect(panel.getByText('Inserted at the top. Undo takes it back in one step.')).toBeVisible();
  await done(panel);
  expect((await text(page)).split('\n').slice(0, 4)).toEqual([
    'Plan',
    'Tokyo first',
    'then Osaka',
    'Opening.',
  ]);
});

const markups = [
  ['plain', 'https://acme.atlassian.net/editors/textarea.html', 'Plan\n\n- Tokyo first\n- then Osaka', true],
  ['Markdown', 'https://trello.com/editors/textarea.html', summary, false],
  [
    'wiki markup',
    'https://acme.atlassian.net/editors/textarea.html',
    'h2. Plan\n\n* *Tokyo* first\n* then [Osaka|https://example.org/]',
    false,
  ],
] as const;

for (const [markup, address, expected, simplified] of markups) {
  test(`a field that speaks ${markup} gets it`, async ({ settled }) => {
    const { page } = settled.person;
    await open(page, address);
    if (markup === 'wiki markup') {
      await page.getByTestId('host').evaluate((field) => field.classList.add('wiki-textfield'));
    }
    await select(page, 'will recieve');
    settled.answerWith(summary);
    const panel = await pick(settled, 'textarea', 'summarise');
    await panel.getByRole('button', { name: 'Insert below' }).click(patience);
    const said = simplified ? 'Inserted, formatting simplified.' : 'Inserted below your selection.';
    await expect(panel.getByText(`${said} Undo takes it back in one step.`)).toBeVisible();
    await done(panel);
    expect(await text(page)).toBe(`We will recieve it soon.\n\n${expected}`);
  });
}

test('an editor that takes nothing is told, and the answer is on the clipboard', async ({
  settled,
  playground,
}) => {
  const { page } = settled.person;
  await open(page, playground.editorUrl('lexical'));
  await select(page, 'will recieve');
  await page.evaluate(() => {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['paste', 'beforeinput']) window.addEventListener(type, swallow, true);
  });
  settled.answerWith('**will receive**');
  const panel = await pick(settled, 'lexical', 'fix-spelling-grammar');
  await panel.getByRole('button', { name: /^Replace/ }).click(patience);
  await expect(panel.getByText('Could not insert: copied to the clipboard instead.')).toBeVisible();
  await done(panel);
  expect(await text(page)).toBe('We will recieve it soon.');

  await open(page, playground.editorUrl('textarea'), '<p>Pasted: </p>');
  await page.evaluate(() => window.editor.caret('Pasted:'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => text(page)).toContain('will receive');
});

test('nothing is selected: the field at the caret is offered as a whole, and nothing is sent before I say so', async ({
  settled,
  playground,
}) => {
  const { page } = settled.person;
  await open(page, playground.editorUrl('textarea'), '<p>Every line of this recieved note.</p>');
  await page.getByTestId('host').click({ position: { x: 60, y: 14 } });
  settled.answerWith('Every line of this received note.');
  const before = settled.sent().length;
  const panel = await pick(settled, 'textarea', 'fix-spelling-grammar');
  await expect(panel.getByText('Nothing is selected: take the whole field?')).toBeVisible(patience);
  expect(settled.sent().slice(before)).not.toContain('recieved note');
  await panel.getByRole('button', { name: /^Send/ }).click();
  await panel.getByRole('button', { name: /^Replace/ }).click(patience);
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await done(panel);
  expect(await text(page)).toBe('Every line of this received note.');
});

test('a frame of another site gives its words without formatting, and the answer can be copied', async ({
  settled,
  playground,
}) => {
  const { page } = settled.person;
  const words = await openFrame(page, playground.editorUrl('cross-origin-frame'));
  settled.answerWith('It will be received.');
  const panel = await settled.person.pick('summarise', words);
  await expect(panel.getByText(/belongs to another site: its formatting was not available/)).toBeVisible(
    patience,
  );
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^(Replace|Insert)/ })).toHaveCount(0);
  await panel.getByText('What was sent, and who answered').click();
  await panel.getByText('The request’s body, byte for byte').click();
  const sent = JSON.parse(await panel.getByTestId('bytes').innerText());
  expect(sent.messages).toEqual([{ role: 'user', content: 'will recieve' }]);
  expect(sent.metadata).toMatchObject({ site: 'trello.com', product: 'trello', format: 'plain' });
  await done(panel);
});

test('a card number or a password in a frame of another site is never taken', async ({
  settled,
  playground,
}) => {
  const { page } = settled.person;
  await openFrame(page, playground.editorUrl('cross-origin-frame'));
  const before = settled.sent().length;
  for (const [field, secret] of [
    ['card', '4242 4242 4242 4242'],
    ['password', 'hunter2hunter2'],
  ] as const) {
    const input = page.frameLocator('iframe').getByTestId(field);
    await input.fill(secret);
    await input.selectText();
    const panel = await settled.person.pick('summarise', input, { x: 20, y: 8 });
    const { field_protected, frame_not_readable } = faults;
    const sentence = panel
      .getByText(field_protected.sentence)
      .or(panel.getByText(frame_not_readable.sentence));
    await expect(sentence).toBeVisible(patience);
    await panel.close();
  }
  expect(settled.sent().slice(before)).not.toMatch(/4242|hunter2|chat\/completions/);
});

/** Opens the page with the frame and selects words in it; answers with where they are. */
async function openFrame(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const inside = page.frameLocator('iframe');
  await inside.locator('html[data-ready="true"]').waitFor();
  const body = inside.locator('body');
  await body.evaluate((_, html) => window.editor.load(html), line);
  await body.evaluate(() => window.editor.select('will recieve'));
  return inside.getByText('will recieve').last();
}

test('more than may be sent is refused before sending, with both numbers', async ({
  settled,
  playground,
}) => {
  const { page } = settled.person;
  await open(page, playground.editorUrl('textarea'), '<p>x</p>');
  await page.getByTestId('host').fill('will recieve '.repeat(7_690).padEnd(100_001, 'x'));
  await page.getByTestId('host').selectText();
  const before = settled.sent().length;
  // One that needs all of its text at once: others work through a longer one in parts.
  const panel = await pick(settled, 'textarea', 'brainstorm');
  await expect(panel.getByText(faults.selection_too_large.sentence)).toBeVisible(patience);
  await expect(panel.getByText(/100,001.*100,000/)).toBeVisible();
  expect(settled.sent().slice(before)).not.toContain('will recieve');
  await panel.close();
});
