import type { Page } from '@playwright/test';
import { faults } from '@sidenote/contract/locales/en/faults';
import { serviceWorker, storedText } from './rig/browser.ts';
import { expect, type Person, test } from './rig/test.ts';
import type { SlowUpstream } from './rig/upstream.ts';

test.use({ slow: true });

declare global {
  interface Window {
    pressed: Promise<string | null>;
  }
}

/**
 * Goes to another tab and presses a button of the panel just then: the worker has been told of the move, and the panel
 * still shows the tab before. Answers with the heading above the button.
 */
async function pressWhileMoving(panel: Page, name: string, to: Page): Promise<string | null> {
  await panel.evaluate(pressOnNextMove, name);
  await to.bringToFront();
  return panel.evaluate(() => window.pressed);
}

/** Runs in the panel, which asks the browser for the tab in front as it moves, and tells the worker at once. */
function pressOnNextMove(name: string): void {
  const query = chrome.tabs.query.bind(chrome.tabs);
  window.pressed = new Promise((done) => {
    const press = () => {
      const heading = document.querySelector('.title')?.textContent ?? null;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.startsWith(name))?.click();
      done(heading);
    };
    Object.assign(chrome.tabs, {
      query: async (about: chrome.tabs.QueryInfo) => {
        Object.assign(chrome.tabs, { query });
        const found = await query(about);
        setTimeout(press, 0);
        return found;
      },
    });
  });
}

/** Docks the panel beside the plan and asks there about its misspelt paragraph. */
async function askBeside({ page, dock }: Person, upstream: SlowUpstream): Promise<Page> {
  upstream.answerWith('We have received it.', 1);
  await page.getByTestId('misspelt').selectText();
  const panel = await dock();
  await panel
    .getByRole('option', { name: /^Fix spelling/ })
    .first()
    .click();
  return panel;
}

test('beside two tabs the docked panel shows each its own, and what I press as I move hits neither', async ({
  person,
  playground,
  upstream,
}) => {
  await person.settleIn();
  const { page: plan, context } = person;
  await plan.goto(playground.urls.releasePlan);
  const misspelt = plan.getByTestId('misspelt');
  const before = await misspelt.innerText();
  const panel = await askBeside(person, upstream);
  const answer = panel.getByTestId('answer');
  await expect(answer).toBeVisible();

  const issue = await context.newPage();
  await issue.goto(playground.urls.issue);
  const note = issue.getByTestId('description');
  const written = await note.inputValue();
  await expect(answer).toHaveCount(0);
  await note.selectText();
  await person.pick('summarise', note);
  const stop = panel.getByRole('button', { name: /^Stop/ });
  await expect(stop).toBeVisible();

  await plan.bringToFront();
  await expect(answer).toContainText('received');
  await expect(stop).toHaveCount(0);
  upstream.say('The import is slow.');
  upstream.finish();
  await issue.bringToFront();
  await expect(answer).toHaveText('The import is slow.');

  await plan.bringToFront();
  await expect(answer).toContainText('received');
  expect(await pressWhileMoving(panel, 'Replace', issue)).toMatch(/^Fix spelling/);
  await expect(answer).toHaveText('The import is slow.');
  expect(await pressWhileMoving(panel, 'Discard', plan)).toBe('Summarise');
  await expect(answer).toContainText('received');
  await expect(misspelt).toHaveText(before);
  await issue.bringToFront();
  await expect(answer).toHaveText('The import is slow.');
  await expect(panel.getByRole('button', { name: /^Insert below/ })).toBeVisible();
  await expect(note).toHaveValue(written);
});

test('the browser discards a tab to save memory: what was answered there is shown beside the next one, to copy or discard', async ({
  person,
  playground,
  upstream,
}) => {
  await person.settleIn();
  const { page: plan, context } = person;
  await plan.goto(playground.urls.releasePlan);
  const panel = await askBeside(person, upstream);
  await expect(panel.getByTestId('answer')).toContainText('received');
  const worker = await serviceWorker(context);
  const id = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );

  const issue = await context.newPage();
  await issue.goto(playground.urls.issue);
  await expect(panel.getByTestId('answer')).toHaveCount(0);
  const discarded = await worker.evaluate(async (tab) => (await chrome.tabs.discard(tab))?.discarded, id);
  expect(discarded).toBe(true);
  await expect(panel.getByText(faults.document_gone.sentence)).toBeVisible();
  await expect(panel.getByTestId('partial')).toContainText('We have received it.');
  await expect(panel.getByRole('button', { name: 'Copy' })).toBeVisible();
  await panel.getByRole('button', { name: /^Discard/ }).click();
  await expect.poll(() => storedText(context)).not.toContain('We have received it.');
});
