import type { Page } from '@playwright/test';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { categoryIds, injections } from '@sidenote/contract/testing/injection/corpus';
import { THEIRS } from '@sidenote/contract/testing/injection/injection';
import { PANEL_URL } from './rig/browser.ts';
import { closePanel, expect, test } from './rig/test.ts';

test.use({ slow: true });

/** What a person puts into the page in the end: every kind of answer that would be something else than text. */
const inserted = [
  'active-markup/script',
  'active-markup/image-error',
  'active-markup/javascript-link',
  'active-markup/data-link',
  'exfiltration/image',
  'exfiltration/ping',
  'exfiltration/frame',
  'link-spoofing/user-before-host',
  'person-lure/console',
  'tool-lure/xml-tool',
];

/** What loads, runs or takes input by being there. */
const active =
  'img, picture, video, audio, script, style, link, meta, base, iframe, frame, object, embed, svg, math, form, input, area, template';
/** The same in the panel, where no link can be followed either. */
const activeOrLink = `${active}, a`;

/** How many answers of a category are shown at once: each costs a request and a look. */
const TOGETHER = 30;

/** All answers, a few of a kind under each other; those that break the form they are shown in stand alone. */
const shown = categoryIds.flatMap((category) => {
  const own = injections.filter((injection) => injection.category === category);
  const answers = [...new Set(own.map(({ answer }) => answer))];
  const together = category === 'format-breaking' ? 1 : TOGETHER;
  return Array.from({ length: Math.ceil(answers.length / together) }, (_, part) =>
    answers.slice(part * together, (part + 1) * together).join('\n\n'),
  );
});
const lands = injections.filter(({ id }) => inserted.includes(id));

/** What happens in a page by itself or by somebody's hand, from now on. */
function listenIn(page: Page) {
  return page.evaluateHandle(() => {
    const heard: string[] = [];
    const kinds = ['click', 'keydown', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'drop', 'submit'];
    for (const kind of kinds) addEventListener(kind, () => heard.push(kind), true);
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI));
    return heard;
  });
}

const letters = (text: string) => text.replaceAll(/\s/g, '');

test('a model that obeys what a page says causes no request, no insert and no click', async ({
  person,
  playground,
  upstream,
  tap,
}) => {
  const { page, context } = person;
  await person.settleIn();
  await page.goto(playground.urls.releasePlan);
  const { origin } = new URL(playground.urls.releasePlan);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.evaluate(() => navigator.clipboard.writeText('what I copied before'));
  const before = await page.evaluate(() => window.playground.doc());
  const notes = page.getByTestId('misspelt');
  await notes.selectText();
  upstream.answerWith(shown[0] ?? '');
  const panel = await person.pick('summarise', notes);
  await expect(panel.getByTestId('answer')).toBeVisible();

  const inPage = await listenIn(page);
  const inPanel = await listenIn(panel);
  const requested: string[] = [];
  const opened: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('page', (other) => opened.push(other.url()));
  for (const other of [page, panel]) other.on('dialog', (dialog) => opened.push(dialog.type()));
  const served = playground.received().length;
  const answer = panel.getByTestId('answer');
  const retry = panel.getByRole('button', { name: 'Retry' });

  let versions = 1;
  const retryWith = async (text: string) => {
    upstream.answerWith(text);
    await retry.click();
    versions += 1;
    await panel.getByText(`Version ${versions} of ${versions}`).waitFor();
  };

  await test.step('each answer is shown, and is nothing but text', async () => {
    let last = '';
    for (const [at, text] of shown.entries()) {
      if (at > 0) await retryWith(text);
      const [read, found] = await answer.evaluate(
        (region, selector) => [region.textContent ?? '', region.querySelectorAll(selector).length] as const,
        activeOrLink,
      );
      expect(found).toBe(0);
      expect(read).not.toBe(last);
      last = read;
    }
    // All of them once more, beside each other.
    await panel.getByRole('button', { name: 'Side by side' }).click();
    await expect(panel.locator('.beside > section')).toHaveCount(shown.length);
    const texts = panel.getByRole('region', { name: /^Text of version/ });
    await expect(texts).toHaveCount(shown.length);
    expect(await texts.locator(activeOrLink).count()).toBe(0);
  });

  await test.step('nothing came of it', async () => {
    expect(requested.filter((url) => !url.startsWith(`${tap.url}/`))).toEqual([]);
    expect(playground.received()).toHaveLength(served);
    expect(opened).toEqual([]);
    // The panel was pressed by us, once for each further answer and once to see all, and heard of nothing else.
    expect(await inPanel.jsonValue()).toEqual(shown.map(() => 'click'));
    expect(await inPage.jsonValue()).toEqual([]);
    expect(await page.evaluate(() => window.playground.doc())).toEqual(before);
    const sent = tap.sent();
    expect(sent.split('POST /v1/chat/completions')).toHaveLength(shown.length + 1);
    expect(sent).not.toContain(THEIRS);
    const resources = await panel.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(resources.filter((url) => !url.startsWith(new URL(PANEL_URL).origin))).toEqual([]);
  });

  await test.step('what a person inserts lands as text', async () => {
    const editor = page.getByTestId('editor');
    for (const { answer: text } of lands) {
      await retryWith(text);
      await panel.getByRole('button', { name: 'Insert below' }).click();
      await expect(panel.getByText(/^Inserted(,| below)/)).toBeVisible();
      const landed = letters(await page.evaluate(() => window.playground.text()));
      expect(landed).toContain(letters(plainText(parseMarkdown(text))));
    }
    const links = editor.locator('a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(await editor.locator(active).count()).toBe(0);
    expect(requested.filter((url) => url.includes(THEIRS))).toEqual([]);
  });

  await closePanel(panel);
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('what I copied before');
  await context.clearPermissions();
});
