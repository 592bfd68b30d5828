import { openPolicy } from '../rig/open-policy.ts';
import { makeManagedFirefox } from './rig/managed-firefox.ts';
import { openMenu } from './rig/native-menu.ts';
import { placeOf } from './rig/page.ts';
import { personIn } from './rig/person.ts';
import { expect, test } from './rig/test.ts';
import { openViews } from './rig/views.ts';

interface Remembered {
  readonly managed?: {
    readonly state: {
      readonly state: string;
      readonly problems?: readonly { readonly key: string; readonly problem: string }[];
    };
  };
}

test('force-installed by policies.json: ready at once, locked, and at the next start its mistakes by name', async ({
  display,
  playground,
  gateway: _running,
  tap,
}) => {
  const managed = await makeManagedFirefox({ display: display.name, playground });
  const policy = openPolicy(tap.url);

  const first = await managed.start(policy);
  await expect.poll(() => openViews(first)).toContain('background');
  const page = await first.browser.newPage();
  await page.goto(playground.urls.releasePlan);
  const me = personIn(first, display, page, tap.url);
  await me.openPopup();
  await me.popup.shows('Managed by Acme Works');
  expect(await me.popup.hasButton('Use another gateway')).toBe(false);
  const tabs = first.browser.targets().map((target) => target.url());
  expect(tabs.filter((url) => url.startsWith('moz-extension:'))).toEqual([]);
  await me.closePopup();
  await me.signIn();
  await me.popup.shows('Select text, then pick an action');
  await first.close();

  // Firefox checks no types, and says nothing of keys that nobody knows.
  const second = await managed.start({ ...policy, enabled: 'yes', blokedSites: ['wiki.example'] });
  await expect.poll(() => openViews(second)).toContain('background');
  const there = await second.browser.newPage();
  await there.goto(playground.urls.releasePlan);
  const again = personIn(second, display, there, tap.url);
  await again.select('misspelt');
  display.focusBrowser();
  expect(await openMenu(second, display, await placeOf(there, 'misspelt'))).toEqual([]);
  display.press('Escape');
  await again.openPopup();
  await again.popup.shows('enabled');
  await again.popup.shows('blokedSites');
  const { managed: held }: Remembered = await again.memory();
  expect(held?.state.state).toBe('invalid');
  expect(held?.state.problems?.map(({ key, problem }) => [key, problem]).toSorted()).toEqual([
    ['blokedSites', 'unknown_key'],
    ['enabled', 'wrong_type'],
  ]);
  await second.close();
  await managed.close();
});
