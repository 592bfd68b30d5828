import { serviceWorker, stopWorker } from './rig/browser.ts';
import { pressAway } from './rig/press-away.ts';
import { expect, test } from './rig/test.ts';
import { outcomes, votes } from './rig/votes.ts';

test.use({ ownGateway: true });

test('a sign that no page sees, a vote that outlives the answer, the gateway and the worker, and all of it told', async ({
  person,
  playground,
  gateway,
  tap,
}) => {
  const { page, context } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);

  await test.step('the sign is asked for once, and stands in the header from then on', async () => {
    const panel = await person.openPanel();
    await panel.getByRole('radio', { name: 'Violet' }).check();
    await panel.getByRole('textbox', { name: 'Word' }).fill('signcanary');
    await panel.getByRole('button', { name: 'Keep this sign' }).click();
    await expect(panel.getByTestId('cue')).toContainText('signcanary');
    await expect(panel.getByRole('button', { name: 'Keep this sign' })).toBeHidden();
    await panel.close();
  });

  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByTestId('answer').locator('ins').first()).toBeVisible();

  await test.step('neither the page nor a content script in it finds the sign', async () => {
    const worker = await serviceWorker(context);
    const found = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [isolated] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: async () => JSON.stringify(await chrome.storage.local.get().catch(() => 'closed')),
      });
      return isolated?.result;
    });
    expect(found).toBe('"closed"');
    const seen = await page.evaluate(() => [
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage }),
    ]);
    expect(seen.join('')).not.toContain('signcanary');
    expect(tap.sent()).not.toContain('signcanary');
  });

  await test.step('what was sent today is told, by whom it was answered and by which rules', async () => {
    await panel.getByRole('button', { name: /^Transparency/ }).click();
    const told = panel.getByRole('dialog');
    await expect(told.getByTestId('requests').getByRole('listitem')).toHaveCount(1);
    await expect(told.getByTestId('requests')).toContainText('offline-rules-1');
    await expect(told.getByText(/^Version \S+, accepted by your organisation/)).toBeVisible();
    await expect(told.getByText(/^Allowed by /).first()).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(told).toBeHidden();
    await expect(panel.getByTestId('answer')).toBeVisible();
  });

  await test.step('that an answer was left, and a vote after it, wait for the gateway and are kept once', async () => {
    tap.cut();
    await pressAway(panel.getByRole('button', { name: /^Discard/ }));
    const left = await person.openPanel();
    await left.getByRole('button', { name: 'Good answer' }).click();
    await left.getByRole('button', { name: 'Kept my meaning' }).click();
    await expect(left.getByText('your gateway does not answer')).toBeVisible();
    await left.close();
    await stopWorker(context);
    expect([...votes(gateway.dataDir), ...outcomes(gateway.dataDir)]).toEqual([]);
    tap.mend();
    const again = await person.openPanel();
    await expect.poll(() => votes(gateway.dataDir)).toEqual([{ vote: 'up', reasons: '["kept_meaning"]' }]);
    await expect.poll(() => outcomes(gateway.dataDir)).toEqual(['discarded']);
    await expect(again.getByText('your gateway does not answer')).toBeHidden();
    await again.getByRole('button', { name: 'Good answer' }).click();
    await expect.poll(() => votes(gateway.dataDir)).toEqual([{ vote: 'none', reasons: '[]' }]);
    // Once each on the wire, though three panels and two workers had them to send.
    expect(tap.sent().match(/(?:POST|DELETE) \/v1\/(?:feedback|outcomes)/g)).toEqual([
      'POST /v1/feedback',
      'POST /v1/outcomes',
      'DELETE /v1/feedback',
    ]);
  });
});
