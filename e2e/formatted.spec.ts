import type { Locator } from '@playwright/test';
import { closePanel, expect, test } from './rig/test.ts';

test.use({ slow: true });

/** A long answer with every kind of formatting, each of its words once. */
const lines = Array.from(
  { length: 24 },
  (_, at) => `- **Point${at}** about [Place${at}](https://example.org/${at})`,
);
const answer = `## Opening

${lines.slice(0, 12).join('\n')}

| City | Day |
| --- | --- |
| Osaka | Monday |
| Kyoto | Tuesday |

\`\`\`sh
ls -la | wc -l
\`\`\`

### Middle

${lines.slice(12).join('\n')}

The very last Ending.`;

/** Where a word stands on the screen, in pixels from the top. */
function topOf(box: Locator, word: string): Promise<number> {
  return box.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().top;
    }
    throw new Error('The word is not there.');
  }, word);
}

test('an answer is formatted at its end without a jump, and its table and code are taken along alone', async ({
  person,
  playground,
  upstream,
}) => {
  const { page } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('summarise', paragraph);
  const arriving = panel.getByRole('region', { name: 'Answer so far' });
  const formatted = panel.getByTestId('answer');

  for (const [reader, word] of [
    ['who follows it to the end', 'Ending'],
    ['who has scrolled up to read', 'Point9'],
  ] as const) {
    await test.step(`for somebody ${reader}`, async () => {
      await expect.poll(() => upstream.open()).toBe(1);
      upstream.say(answer);
      await expect(arriving).toContainText('Ending');
      const box = await arriving.boundingBox();
      const edge = box?.y ?? 0;
      if (word !== 'Ending') {
        // The first line in view is the one that stays: lines further down are higher or lower by then.
        await arriving.evaluate(
          (one, by) => one.scrollBy({ top: by }),
          (await topOf(arriving, word)) - edge - 4,
        );
        await expect.poll(() => topOf(arriving, word)).toBeLessThan(edge + 8);
      }
      const before = await topOf(arriving, word);
      upstream.finish();
      await expect(formatted.getByRole('heading', { name: 'Middle' })).toBeAttached();
      expect(Math.abs((await topOf(formatted, word)) - before)).toBeLessThan(3);
      expect((await formatted.boundingBox())?.y).toBe(edge);
      if (word === 'Ending') await panel.getByRole('button', { name: 'Retry' }).click();
    });
  }

  await test.step('the table is copied as a table, the code as its characters, with the keyboard', async () => {
    const copyTable = panel.getByRole('button', { name: 'Copy table' });
    await copyTable.focus();
    await panel.keyboard.press('Enter');
    await expect(formatted.getByRole('button', { name: 'Copied' })).toHaveCount(1);
    await page.goto(playground.urls.issue);
    const comment = page.getByTestId('comment');
    await comment.fill('');
    await comment.press('Control+v');
    await expect(comment.locator('td')).toHaveText(['Osaka', 'Monday', 'Kyoto', 'Tuesday']);
    const description = page.getByTestId('description');
    await description.fill('');
    await description.press('Control+v');
    await expect(description).toHaveValue(
      '| City | Day |\n| --- | --- |\n| Osaka | Monday |\n| Kyoto | Tuesday |',
    );
    const again = await person.openPanel();
    await again.getByRole('button', { name: 'Copy code' }).click();
    await expect(again.getByRole('button', { name: 'Copied' })).toHaveCount(1);
    await closePanel(again);
    await description.fill('');
    await description.press('Control+v');
    await expect(description).toHaveValue('ls -la | wc -l');
  });
});
