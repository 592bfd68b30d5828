import { expect, test } from './rig/test.ts';
import { inView } from './rig/views.ts';

interface Remembered {
  readonly session?: { readonly accessToken: string };
}

test('a session about to end is renewed without a window, and signing out forgets everything', async ({
  me,
  firefox,
  playground,
}) => {
  const { page, popup } = me;
  await me.settleIn();
  const { session: old }: Remembered = await me.memory();
  await inView(firefox, 'background', endSoon, undefined);
  await page.goto(playground.urls.releasePlan);
  await me.pick('fix-spelling-grammar', 'misspelt');
  await popup.shows('AI can be wrong');
  const { session }: Remembered = await me.memory();
  expect(session?.accessToken).toBeTruthy();
  expect(session?.accessToken).not.toBe(old?.accessToken);

  await popup.press('Sign out Mira Okafor');
  await popup.shows('Sign in with your work account');
  const known = async () => Object.keys(await me.memory()).toSorted();
  // What the menu is made of is written down anew once it is made without the organisation's own actions.
  await expect.poll(known).toEqual(['gatewayUrl', 'managed', 'menu', 'signedOut']);
});

/** Runs in the background page. */
async function endSoon(window: Window): Promise<void> {
  const { browser, JSON: itsJson } = window.wrappedJSObject;
  const memory = await browser.storage.session.get(null);
  const changed = { session: { ...Object(memory.session), expiresAt: Date.now() + 5_000 } };
  await browser.storage.session.set(itsJson.parse(JSON.stringify(changed)));
}
