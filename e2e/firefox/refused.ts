import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Display } from '../rig/display.ts';
import { everyKey } from './every-key.ts';
import { mistakes } from './mistakes.ts';
import { heldState, hostOf } from './rig/addon.ts';
import { openDiagnostics } from './rig/diagnostics.ts';
import type { Firefox } from './rig/firefox.ts';
import { idOf, type ManagedScene } from './rig/managed-scene.ts';
import { openMenu } from './rig/native-menu.ts';
import { placeOf } from './rig/page.ts';
import type { Person } from './rig/person.ts';
import { expect, test } from './rig/test.ts';

/** The copies of the extension that get a policy with something wrong in it. */
export function wronglyManaged(right: object): readonly { name: string; managed: object | undefined }[] {
  return [...Object.entries(mistakes).map(([name, { of }]) => ({ name, managed: of(right) })), ...everyKey];
}

/** What runs once the tests do. */
interface Running {
  readonly scene: ManagedScene;
  readonly firefox: Firefox;
  readonly me: Person;
}

/** The tests of these copies, beside one named `steady` that has nothing wrong, and the add-on of somebody who is signed in. */
export function refused(running: () => Running): void {
  for (const [name, { what, verdict, says }] of Object.entries(mistakes)) {
    test(`the diagnostics page names it: ${what}`, async () => {
      const page = await openDiagnostics(running().firefox, idOf(name));
      await page.says(verdict);
      for (const words of says) expect(await page.text()).toMatch(words);
      await page.shoot(`firefox-diagnostics-${name}`);
      await page.close();
    });
  }

  for (const { name, what, held } of everyKey) {
    test(what, async () => {
      await expect.poll(() => heldState(running().firefox, idOf(name))).toEqual(held);
    });
  }

  test('with any of these mistakes, or no keys, there is no menu and nothing goes over the network', async ({
    display,
  }) => {
    const { scene, firefox, me } = running();
    await me.page.goto(scene.playground.urls.releasePlan);
    // Half a policy is no mistake.
    const off = wronglyManaged({}).filter(({ name }) => !name.startsWith('half-'));
    await expectNoMenu(firefox, display, me, { of: off.map(({ name }) => name), but: 'steady' });
    // These are led to the gateway that listens.
    await expectSilent(firefox, scene.tap.sent(), { of: Object.keys(mistakes), but: FIREFOX_ID });
  });
}

/** Expects that copies have no item in the menu of a selection, in which another copy has its own. */
export async function expectNoMenu(
  firefox: Firefox,
  display: Display,
  me: Person,
  { of, but }: { of: readonly string[]; but: string },
): Promise<void> {
  await me.page.bringToFront();
  await me.select('misspelt');
  display.focusBrowser();
  const at = await placeOf(me.page, 'misspelt');
  expect(await openMenu(firefox, display, at, idOf(but))).toContain('Summarise');
  for (const name of of) expect(await openMenu(firefox, display, at, idOf(name)), name).toEqual([]);
  display.press('Escape');
}

/** Expects that nothing of what was sent to the gateway came from these copies, and something from another add-on. */
export async function expectSilent(
  firefox: Firefox,
  sent: string,
  { of, but }: { of: readonly string[]; but: string },
): Promise<void> {
  // Each request names the origin that it comes from.
  expect(sent).toContain(await hostOf(firefox, but));
  for (const name of of) expect(sent, name).not.toContain(await hostOf(firefox, idOf(name)));
}
