import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { AROUND, bodiesTo, graphOf, switchGraphOn } from '../rig/teamwork.ts';
import type { Person } from './rig/person.ts';
import { allowTechnicalData } from './rig/technical-data.ts';
import { expect, test } from './rig/test.ts';

test.use({ ownGateway: true });

const other = 'Tell the customers whose invoices were dated early';
/** Where an issue has text to read: a field has a menu of its own. */
const read = 'description-rendered';

/** Has the page in front summarised, from the browser's own menu, up to what will be sent. */
async function ask({ choose, sidebar }: Person, testId: string): Promise<void> {
  await choose('summarise-page', testId);
  await expect.poll(() => sidebar.hasButton(/^Send the page/)).toBe(true);
}

/** Sends what is shown, waits for the whole answer and leaves it. */
async function send({ sidebar }: Person): Promise<void> {
  await sidebar.press(/^Send the page/);
  await expect.poll(() => sidebar.hasButton('Good answer')).toBe(true);
  await sidebar.press(/^(Discard|Done)/);
}

async function lookAround({ sidebar }: Person): Promise<void> {
  await sidebar.press(new RegExp(`^${AROUND}`));
  await sidebar.shows('Only you see this, and only what your own session can open.');
}

test(
  'the graph is told nothing until I let technical data be told, then of my work, until I end my part in it',
  long,
  async ({ me, firefox, playground, gateway, tap }) => {
    const { page, sidebar } = me;
    const notes = () => bodiesTo(tap, '/v1/graph/notes');
    const nothing = { edges: {}, requests: 0 };
    await switchGraphOn(gateway);
    await me.settleIn();
    await me.openPopup();
    await me.popup.press('Dock to the sidebar');
    await sidebar.shows('Select text, then pick an action');

    await test.step('without my leave a request is not told, and around its page no work is known', async () => {
      await page.goto(playground.urls.issue);
      await ask(me, read);
      await sidebar.showsNot('For the teamwork graph');
      await send(me);
      await lookAround(me);
      await sidebar.shows('No related work of yours that you can open.');
      await sidebar.press(/^Back to the actions/);
      expect(notes()).toEqual([]);
      expect(graphOf(gateway.dataDir)).toEqual(nothing);
    });

    await test.step('with it the next ones are, and around the page stand people and work', async () => {
      await allowTechnicalData(firefox);
      const { followUpIssue, issue } = playground.urls;
      const worked = [
        { address: followUpIssue, testId: 'title', object: 'ACME-12' },
        { address: issue, testId: read, object: 'ACME-7' },
      ];
      for (const [count, { address, testId, object }] of worked.entries()) {
        await page.goto(address);
        await ask(me, testId);
        await sidebar.press('For the teamwork graph');
        // By then it is shown with what the product says of it.
        await sidebar.shows(/GET \/rest\/api\/3\/issue\//);
        const shown = JSON.parse(await sidebar.read('note'));
        await send(me);
        await expect.poll(() => graphOf(gateway.dataDir).requests).toBe(count + 1);
        const { requestId: _, ...told } = JSON.parse(notes()[count] ?? '');
        expect(told).toEqual(shown);
        expect(told).toMatchObject({ object, type: 'work-item', container: 'ACME' });
      }
      await lookAround(me);
      await sidebar.shows('Jonas Weber');
      await sidebar.shows(other);
      await sidebar.press(/^Back to the actions/);
    });

    await test.step('where the product lets its page open for somebody else, what they may not open is not around it', async () => {
      const { login, issue } = playground.urls;
      await page.goto(`${login}?as=jonas`);
      await page.goto(issue);
      // Firefox lets the extension know the page once its button is pressed there.
      await me.pressButton();
      await lookAround(me);
      await sidebar.showsNot(other);
      await page.goto(`${login}?as=mira`);
    });

    await test.step('I end my part: what there was of me is gone, and a further request is not told', async () => {
      await page.goto(playground.urls.issue);
      await me.pressButton();
      await lookAround(me);
      await sidebar.press('My part in the graph');
      await sidebar.press('Switch off …');
      await sidebar.press('Switch off and delete');
      await sidebar.shows('You take no part: nothing is told of you');
      const { edges, requests } = graphOf(gateway.dataDir);
      expect(requests).toBe(0);
      for (const kind of ['used', 'created', 'works-with']) expect(edges).not.toHaveProperty(kind);
      await sidebar.press(/^(Back|Close)/);
      await page.goto(playground.urls.issue);
      await ask(me, read);
      await sidebar.showsNot('For the teamwork graph');
      await send(me);
      // What became of the answer is told after what it was about.
      await expect.poll(() => tap.sent().match(/POST \/v1\/outcomes/g)?.length).toBe(3);
      expect(notes()).toHaveLength(2);
      expect(graphOf(gateway.dataDir).requests).toBe(0);
    });
  },
);
