import { attachPanel, serviceWorker } from './rig/browser.ts';
import { expect, type Person, test } from './rig/test.ts';

/** Changes what the worker remembers of the signed-in person, and answers with the token it had. */
async function changeSession(
  person: Person,
  changes: { accessToken?: string; expiresIn?: number },
): Promise<string> {
  const worker = await serviceWorker(person.context);
  return worker.evaluate(async ({ accessToken, expiresIn }) => {
    const { session } = (await chrome.storage.session.get('session')) as {
      session: { accessToken: string; expiresAt: number; name: string };
    };
    await chrome.storage.session.set({
      session: {
        ...session,
        accessToken: accessToken ?? session.accessToken,
        expiresAt: expiresIn === undefined ? session.expiresAt : Date.now() + expiresIn,
      },
    });
    return session.accessToken;
  }, changes);
}

async function tokenOf(person: Person): Promise<string> {
  return changeSession(person, {});
}

test('a session about to end is renewed without a window', async ({ person, playground }) => {
  await person.settleIn();
  const old = await changeSession(person, { expiresIn: 5_000 });
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByTestId('answer')).toBeVisible();
  expect(await tokenOf(person)).not.toBe(old);
});

test('a token the gateway does not take: I sign in again, and what I asked for goes on', async ({
  person,
  playground,
}) => {
  await person.settleIn();
  await changeSession(person, { accessToken: 'not-a-token' });
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByText('You are signed out.')).toBeVisible();
  // Nobody types anything: the provider still knows who this is. Where its window closed the panel, it opens again.
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await expect(async () => {
    const open = await attachPanel(person.context, 2_000);
    await expect(open.getByTestId('answer')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
});

test('signing out forgets the token and every answer', async ({ person, playground }) => {
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect(panel.getByTestId('answer')).toBeVisible();
  await panel.getByRole('button', { name: 'Sign out Mira Okafor' }).click();
  await expect(panel.getByRole('heading', { name: 'Sign in with your work account' })).toBeVisible();
  const worker = await serviceWorker(person.context);
  const known = () => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  // What the menu is made of is written down anew once it is made without the organisation's own actions.
  await expect.poll(known).toEqual(['gatewayUrl', 'managed', 'menu', 'signedOut', 'versionTold']);
});
