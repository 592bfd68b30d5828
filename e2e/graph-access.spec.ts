import { long } from '../scripts/proofs/of-proofs-alone.ts';
import type { Person } from './rig/person.ts';
import { bodiesTo, graphOf, leaveForList, lookAround, switchGraphOn, workOn } from './rig/teamwork.ts';
import { test as base, expect, personIn } from './rig/test.ts';

const test = base.extend<{ sitDown: (name: 'Mira' | 'Jonas') => Promise<Person> }>({
  /** Somebody at a browser that nobody used before, signed in at the gateway and at the product. */
  sitDown: async ({ display, playground, chromium, settledPeople, tap }, use) => {
    // The browser comes as nobody has used it: there is something to clear once somebody has.
    let isUsed = false;
    await use(async (name) => {
      if (isUsed) await chromium.clear();
      isUsed = true;
      const person = await personIn(await chromium.asNew(), display, tap.url, playground, undefined, {
        settledPeople,
      });
      await person.settleIn(name);
      await person.page.goto(`${playground.urls.login}?as=${name.toLowerCase()}`);
      return person;
    });
    if (isUsed) await chromium.clear();
  },
});

test.use({ ownGateway: true });

const title = /^Tell the customers whose invoices were dated early/;

test(
  'an issue that not everybody may open is around a page for whom it opens alone, and only as long as it does',
  long,
  async ({ sitDown, playground, gateway, tap }) => {
    const { issue, followUpIssue } = playground.urls;
    const { dataDir } = gateway;
    await switchGraphOn(gateway);

    await test.step('Mira, who may open it, works on it, and finds it around an issue that it is linked with', async () => {
      const mira = await sitDown('Mira');
      await mira.page.goto(issue);
      const panel = await mira.dock();
      await workOn(mira, panel, dataDir, [followUpIssue, issue]);
      await lookAround(panel);
      await expect(panel.getByRole('link', { name: title })).toBeVisible();
      expect(tap.answered()).toContain('ACME-12');
    });

    await test.step('Jonas, who may not, works on the same issue, and neither sees it nor is told of it', async () => {
      const before = tap.answered().length;
      const asked = bodiesTo(tap, '/v1/graph/around').length;
      const jonas = await sitDown('Jonas');
      await jonas.page.goto(issue);
      const panel = await jonas.dock();
      await workOn(jonas, panel, dataDir, [issue]);
      await lookAround(panel);
      await expect(panel.getByText('Mira Okafor')).toBeVisible();
      await expect(panel.getByRole('link', { name: title })).toHaveCount(0);
      await leaveForList(panel);
      // On its own page, which the product refuses him, the gateway is asked nothing.
      await jonas.page.goto(followUpIssue);
      const field = panel.getByRole('combobox', { name: 'Find an action' });
      await field.fill('people and');
      await panel.getByRole('option').first().click();
      await expect(panel.getByText('The site did not give Sidenote what this page shows.')).toBeVisible();
      expect(bodiesTo(tap, '/v1/graph/around')).toHaveLength(asked + 1);
      expect(tap.answered().slice(before)).not.toContain('ACME-12');
    });

    await test.step('once it does not open for Mira any more she sees it no more, and the graph has it no more as hers', async () => {
      const used = () => graphOf(dataDir).edges.used;
      expect(used()).toBe(3);
      const mira = await sitDown('Mira');
      await mira.page.route('**/rest/api/3/issue/ACME-12?*', (route) =>
        route.fulfill({ status: 404, json: { errorMessages: ['Issue does not exist.'], errors: {} } }),
      );
      await mira.page.goto(issue);
      const panel = await mira.dock();
      await lookAround(panel);
      await expect(panel.getByText('Jonas Weber')).toBeVisible();
      await expect(panel.getByRole('link', { name: title })).toHaveCount(0);
      await expect.poll(used).toBe(2);
      const before = tap.answered().length;
      await leaveForList(panel);
      await lookAround(panel);
      await expect(panel.getByText('Jonas Weber')).toBeVisible();
      expect(tap.answered().slice(before)).not.toContain('ACME-12');
    });
  },
);
