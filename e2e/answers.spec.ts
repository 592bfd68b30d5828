import type { BrowserContext, Page } from '@playwright/test';
import { attachPanel, PANEL_URL, serviceWorker } from './rig/browser.ts';
import { pressAway } from './rig/press-away.ts';
import { closePanel, expect, test } from './rig/test.ts';

test('what is sent is shown before the first use, byte for byte, and one click away later', async ({
  person,
  playground,
  tap,
}) => {
  const { page } = person;
  await page.goto(playground.urls.start);
  await person.connect();
  await person.signIn('Mira');
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByRole('heading', { name: 'This is what will be sent' })).toBeVisible();
  await panel.getByText('The request’s body, byte for byte').click();
  const bytes = await panel.getByTestId('bytes').innerText();
  expect(tap.sent()).not.toContain('/v1/chat/completions');

  // Enter sends, without a mouse.
  // A screen that has just appeared takes no keys yet.
  await expect
    .poll(async () => {
      await panel
        .getByRole('region', { name: 'Text to be sent' })
        .press('Enter', { timeout: 500 })
        .catch(() => undefined);
      return panel.getByRole('region', { name: 'Text to be sent' }).count();
    })
    .toBe(0);
  await expect(panel.getByTestId('answer')).toBeVisible();
  const [, request = ''] = tap.sent().split('POST /v1/chat/completions');
  const body = request.slice(request.indexOf('\r\n\r\n') + 4);
  expect(body.startsWith(bytes)).toBe(true);
  await panel.getByRole('button', { name: 'Result' }).click();
  await expect(panel.getByTestId('answer').locator('strong')).toHaveText('received the requirements');
  await panel.getByText('What was sent, and who answered').click();
  await panel.getByText('The request’s body, byte for byte').click();
  expect(await panel.getByTestId('bytes').innerText()).toBe(bytes);
  await expect(panel.getByRole('definition').filter({ hasText: 'offline-rules-1' })).toBeVisible();
});

test('I close the popup and open it again: the answer is still there until I discard it', async ({
  person,
  playground,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('rambling');
  await paragraph.selectText();
  const panel = await person.pick('make-shorter', paragraph);
  const answer = panel.getByTestId('answer');
  await expect(answer).toBeVisible();
  const text = await answer.innerText();
  await panel.close();

  const again = await person.openPanel();
  expect(await again.getByTestId('answer').innerText()).toBe(text);
  const closed = again.waitForEvent('close');
  // A screen that has just appeared takes no keys yet; and the press closes the popup under Playwright's hands.
  await expect
    .poll(async () => {
      if (!again.isClosed()) await again.keyboard.press('Escape').catch(() => undefined);
      return again.isClosed();
    })
    .toBe(true);
  await closed;

  const home = await person.openPanel();
  await expect(home.getByRole('heading', { name: 'Select text, then pick an action' })).toBeVisible();
  await expect(home.getByTestId('answer')).toHaveCount(0);
});

test('from the toolbar, with the keyboard alone', async ({ person, playground }) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.incidentReview);
  await page.getByTestId('opening').selectText();
  const panel = await person.openPanel();
  // The field has the focus at once, and what fits the page that is open comes first.
  const field = panel.getByRole('combobox', { name: 'Find an action' });
  await expect(field).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('option', { selected: true })).toHaveText(/^Summarise/);
  await panel.keyboard.type('whole thing, no time');
  await expect(panel.getByText('No action is called that.')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await panel.keyboard.type('no time');
  await expect(panel.getByRole('option', { selected: true })).toHaveCount(1);
  await panel.keyboard.press('Enter');
  await expect(panel.getByTestId('answer')).toBeVisible();
  // The page cannot be edited: the answer can only be copied.
  await expect(panel.getByRole('button', { name: /^Replace/ })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Insert below' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('action items land below the meeting notes as a list, in one undo step', async ({
  person,
  playground,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const original = await page.evaluate(() => window.playground.doc());
  const depth = await page.evaluate(() => window.playground.undoDepth());
  const notes = page.getByTestId('notes');
  await notes.selectText();
  const panel = await person.pick('find-action-items', notes);
  await expect(panel.getByTestId('answer')).toContainText('runbook');
  const before = await notes.innerText();
  await panel.getByRole('button', { name: 'Insert below' }).click();
  // This editor knows no tasks: their boxes are text there, and the panel says so.
  await expect(panel.getByText('Inserted, formatting simplified.')).toBeVisible();
  expect(await notes.innerText()).toBe(before);
  await expect(notes.locator('xpath=following-sibling::*[1]')).toHaveJSProperty('tagName', 'UL');
  expect(await page.evaluate(() => window.playground.undoDepth())).toBe(depth + 1);
  await panel.getByRole('button', { name: 'Take it out again' }).click();
  await expect(panel.getByText('The answer was taken out of the page again.').first()).toBeVisible();
  expect(await page.evaluate(() => window.playground.doc())).toEqual(original);
  // Where it went once it can go again.
  await panel.getByRole('button', { name: 'Insert below' }).click();
  await expect(panel.getByText('Inserted, formatting simplified.')).toBeVisible();
  await panel.close();
  await notes.click();
  await page.keyboard.press('Control+z');
  expect(await page.evaluate(() => window.playground.doc())).toEqual(original);
});

test('a text area, a single line and a comment box take the answer, each with one undo', async ({
  person,
  playground,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.issue);

  const description = page.getByTestId('description');
  await description.fill('First line stays.\nWe recieved teh invoice.\nLast line stays.');
  await description.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(18, 42));
  let panel = await person.pick('fix-spelling-grammar', description, { x: 60, y: 40 });
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await closePanel(panel);
  await expect(description).toHaveValue('First line stays.\nWe received the invoice.\nLast line stays.');
  expect(await page.evaluate(() => window.playground.heard().map(({ kind }) => kind))).toContain(
    'insertText',
  );
  await description.press('Control+z');
  await expect(description).toHaveValue('First line stays.\nWe recieved teh invoice.\nLast line stays.');

  const title = page.getByTestId('title');
  await title.fill('Custmer cannot recieve invoices');
  await title.selectText();
  panel = await person.pick('fix-spelling-grammar', title, { x: 40, y: 20 });
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await closePanel(panel);
  await expect(title).toHaveValue('Customer cannot receive invoices');
  await title.fill('Customers cannot receive invoices');
  panel = await person.openPanel();
  await panel.getByRole('button', { name: 'Put original back' }).click();
  await expect(panel.getByText('copied to the clipboard instead')).toBeVisible();
  await expect(title).toHaveValue('Customers cannot receive invoices');
  await pressAway(panel.getByRole('button', { name: /^Done/ }));
  await expect.poll(() => placesKept(person.context)).toBe(0);
  await title.selectText();
  await title.press('Control+v');
  await expect(title).toHaveValue('Custmer cannot recieve invoices');

  const comment = page.getByTestId('comment');
  const before = await comment.innerHTML();
  await comment.selectText();
  panel = await person.pick('fix-spelling-grammar', comment);
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await closePanel(panel);
  expect(await comment.innerHTML()).not.toBe(before);
  await expect(comment.locator('strong, b').first()).toBeVisible();
  const corrected = await comment.innerHTML();
  panel = await person.openPanel();
  await panel.getByRole('button', { name: 'Put original back' }).click();
  await expect(panel.getByText('The original text is back in the page.').first()).toBeVisible();
  expect(await comment.innerHTML()).toBe(before);
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await closePanel(panel);
  expect(await comment.innerHTML()).toBe(corrected);
  await comment.press('Control+z');
  expect(await comment.innerText()).toBe(await asText(before, page));
});

test('an action that needs a model says so', async ({ person, playground }) => {
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('improve-writing', paragraph);
  await expect(panel.getByText('This action needs a language model')).toBeVisible();
});

test('nothing to correct is said as such', async ({ person, playground }) => {
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('plain');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByText('No changes suggested.')).toBeVisible();
});

test('I dock the panel to the side, and it stays there for the next click', async ({
  person,
  playground,
}) => {
  const { page, context } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const popup = await person.pick('fix-spelling-grammar', paragraph);
  await expect(popup.getByTestId('answer')).toBeVisible();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Dock to the side panel' }).click();
  await closed;
  const side = await attachPanel(context);
  await expect(side.getByTestId('answer')).toBeVisible();
  await expect(side.getByRole('button', { name: 'Show as a popup' })).toBeVisible();

  // The next click goes to the side panel, which is open already, and opens no popup.
  await page.getByTestId('rambling').selectText();
  const same = await person.pick('make-shorter', page.getByTestId('rambling'));
  await expect(same.getByRole('heading', { name: 'Make shorter' })).toBeVisible();
  await expect(same.getByTestId('answer')).toBeVisible();
  expect(context.pages().filter((open) => open.url().startsWith(PANEL_URL))).toHaveLength(1);
  await same.getByRole('button', { name: /^Replace/ }).click();
  await expect(same.getByText('Replaced in the page.')).toBeVisible();
});

/** How many places the page's isolated world remembers, of passages and of answers. */
async function placesKept(context: BrowserContext): Promise<number | undefined> {
  const worker = await serviceWorker(context);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [kept] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => (globalThis.sidenoteBookmarks?.size ?? -1) + (globalThis.sidenoteWritten?.size ?? -1),
    });
    return kept?.result;
  });
}

async function asText(html: string, page: Page) {
  return page.evaluate((given: string) => {
    const box = document.createElement('div');
    box.append(...new DOMParser().parseFromString(given, 'text/html').body.childNodes);
    document.body.append(box);
    const text = box.innerText;
    box.remove();
    return text;
  }, html);
}
