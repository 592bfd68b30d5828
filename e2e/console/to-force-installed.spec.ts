import { reasons } from '@sidenote/contract/locales/en/reasons';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { type ManagedBrowser, makeManagedBrowser, SOON } from '../managed/managed-browser.ts';
import { serviceWorker } from '../rig/browser.ts';
import { type Display, startDisplay } from '../rig/display.ts';
import { closePanel, expect, personIn, test } from '../rig/test.ts';
import { allowEverybody, optIn, review } from './rig/owner.ts';
import { logIn, type RealSetUp, startRealSetUp } from './rig/real-set-up.ts';
import { sectionOf } from './rig/section-of.ts';

let setUp: RealSetUp;
let managed: ManagedBrowser;
/** A screen of its own: on the one of the other tests stands the browser that is kept for them. */
let display: Display;

test.beforeAll(async ({ playground }) => {
  display = await startDisplay();
  setUp = await startRealSetUp();
  managed = makeManagedBrowser({ playground, display: display.name, spkiHashes: [setUp.spkiHash] });
});
test.afterAll(async () => {
  managed?.close();
  await setUp?.close();
  await display?.close();
});

test(
  'an owner signs in for the first time, opts in and rolls out the file that the console gives; it works there, is counted, and ends with one click (R1)',
  long,
  async ({ playground }) => {
    const { owner, upstream, extensionId } = setUp;
    const { page, gateway } = owner;
    const goTo = (screen: string) => page.getByRole('link', { name: screen, exact: true }).click();

    // Nothing is allowed yet, and still an owner has to know who would be asked.
    await owner.signIn('Nora', 'access');
    await expect(page.getByText('as things are, no action gets an answer')).toBeVisible();
    await goTo('Providers');
    await expect(sectionOf(page, 'Slow Provider')).toContainText('Itself: your gateway keeps no list');
    await goTo('Opt in');
    await expect(page.getByText(/^Sidenote is off/)).toBeVisible();
    await expect(sectionOf(page, 'Who answers').getByRole('row', { name: /^Slow Provider/ })).toBeVisible();
    await expect(sectionOf(page, 'Sub-processors')).toContainText('Your gateway keeps no list');
    await optIn(page);
    await expect(page.getByText(/^Sidenote is on/)).toBeVisible();
    await goTo('Scope');
    await allowEverybody(page, { sites: '*.atlassian.net', product: 'Confluence' });
    await review(page, 'First rules');
    await expect(page.getByText('Changed. Every gateway follows within a second.')).toBeVisible();
    await goTo('Deploy');
    await expect(page.getByText('No browser has told its version yet')).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download linux/chromium.json' }).click();

    managed.installPolicies(await (await saved).path());
    await using context = await managed.start();
    const worker = await serviceWorker(context, extensionId);
    expect(await worker.evaluate(async () => (await chrome.management.getSelf()).installType)).toBe('admin');
    const person = await personIn(context, display, gateway.url, playground, extensionId, {
      tellProvider: logIn,
    });
    await person.page.goto(playground.urls.releasePlan);
    const first = await person.openPanel();
    await expect(first.getByText('Managed by Globex')).toBeVisible(SOON);
    await closePanel(first);
    await person.signIn('Mira');
    const paragraph = person.page.getByTestId('misspelt');
    const ask = async () => {
      await paragraph.selectText();
      return person.pick('improve-writing', paragraph);
    };
    const panel = await ask();
    await panel.getByRole('button', { name: /^Send/ }).click();
    await expect.poll(upstream.open).toBe(1);
    upstream.say('We have received ');
    await expect(panel.getByText('We have received')).toBeVisible();
    upstream.say('the requirements.');
    upstream.finish();
    await panel.getByRole('button', { name: /^Replace/ }).click();
    await expect(paragraph).toHaveText('We have received the requirements.');
    await closePanel(panel);

    await page.reload();
    const versions = sectionOf(page, 'Versions in use').getByRole('cell');
    await expect(versions).toHaveText(['Chrome and Chromium', '0.1.0', '1', 'In force', /\d/, 'Yes']);

    const cutOff = await ask();
    await expect.poll(upstream.open).toBe(1);
    upstream.say('We have ');
    await expect(cutOff.getByText('We have')).toBeVisible();
    await goTo('Opt in');
    await page.getByRole('button', { name: 'Opt out now' }).click();
    await expect(page.getByText('Opted out. 1 answer that was running was ended.')).toBeVisible();
    // What the console says is so by then, and not only soon.
    expect(upstream.open()).toBe(0);
    await expect(cutOff.getByText(reasons.not_opted_in.sentence)).toBeVisible();
    await closePanel(cutOff);
    const refused = await ask();
    await expect(refused.getByText(reasons.not_opted_in.sentence)).toBeVisible();
    await expect(refused.getByText('The selected text was not read and nothing was sent.')).toBeVisible();
    expect(upstream.requests).toHaveLength(2);

    // Figures are of whole weeks, so that an owner does not see by the hour what one person does.
    for (const screen of ['Insights', 'Blocked requests']) {
      await goTo(screen);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(screen);
      await expect(page.getByText('No week has been counted yet')).toBeVisible();
    }
    await goTo('Audit');
    await expect(page.getByRole('row')).toHaveText([
      /^When/,
      /\(you\).*opt-out.*Opted out with one click/,
      /\(you\).*rules\.change.*First rules/,
      /\(you\).*opt-in.*The board decided/,
    ]);
    expect(owner.complaints).toEqual([]);
  },
);
