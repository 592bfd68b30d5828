import { expect, type Page, type Request, test } from '@playwright/test';
import { terms } from '@sidenote/contract/terms';
import { startRememberingProvider } from '@sidenote/gateway/testing/remembering-provider';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { startOtherSite } from './rig/other-site.ts';

const MINUTE_MS = 60_000;

let opened: OpenConsole;
test.afterEach(() => opened.close());

async function open(options?: Parameters<typeof openConsole>[0]): Promise<void> {
  opened = await openConsole(options);
  // The page asks now and then by itself: its clock is moved, too.
  await opened.context.clock.install();
}

/** Lets time pass, with a person who does something every few minutes. */
async function passBusily(minutes: number): Promise<void> {
  const { page, passTime } = opened;
  for (let passed = 0; passed < minutes; passed += 10) {
    await passTime(Math.min(10, minutes - passed) * MINUTE_MS);
    const status = await page.evaluate(async () => {
      const headers = { 'x-sidenote-console': '1' };
      return (await fetch('/console/session', { headers })).status;
    });
    expect(status).toBe(200);
  }
}

/** Lets the page ask by itself, as it does every minute, and gives the status of the answer. */
async function asksByItself(page: Page): Promise<number | undefined> {
  const asking: Request[] = [];
  // On a busy machine a screen may still ask for what it shows.
  const note = (request: Request) => {
    if (request.url().endsWith('/console/session')) asking.push(request);
  };
  page.on('request', note);
  let status: number | undefined;
  await expect
    .poll(async () => {
      await page.clock.fastForward(MINUTE_MS);
      // One that the page gave up for a newer one has no answer.
      for (const request of asking.splice(0)) status ??= (await request.response())?.status();
      return status;
    })
    .toBeDefined();
  page.off('request', note);
  return status;
}

/** Presses what is only done with a fresh sign-in, and gives the small window that it asks for. */
async function smallWindow({ page, context }: OpenConsole): Promise<Page> {
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in in a small window' }).click();
  return opening;
}

test('a change 15 minutes after the sign-in wants a fresh one, in a window that closes itself, and goes on', async () => {
  await open();
  const { page, complaints } = opened;
  await opened.signIn('Ada Admin', 'opt-in');
  await passBusily(16);
  await page.getByRole('button', { name: 'Opt out now' }).click();
  await expect(page.getByRole('dialog', { name: 'Sign in once more' })).toBeVisible();
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();

  // Somebody else may not sign in for them, and the window says so.
  const wrong = await smallWindow(opened);
  await wrong.getByRole('button', { name: 'Pia Lindqvist' }).click();
  await expect(wrong.getByRole('alert')).toHaveText(
    'Somebody else signed in than before. Nothing was changed.',
  );
  await expect(page.getByRole('dialog', { name: 'Sign in once more' })).toBeVisible();
  await wrong.getByRole('link', { name: 'Sign in once more' }).click();
  const closed = wrong.waitForEvent('close');
  await wrong.getByRole('button', { name: 'Ada Admin' }).click();
  await closed;
  await expect(page.getByText(/^Opted out\. /)).toBeVisible();
  await expect(page.getByText(/^Sidenote is off/)).toBeVisible();

  // Whose access ends while the console is open is shown nothing of it any more.
  await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-sidenote-console': '1' };
    const body = JSON.stringify({ subject: 'ada', reason: 'Left' });
    await fetch('/v1/admin/people/revoke', { method: 'POST', headers, body });
  });
  // A screen that has to ask: what was read a moment ago is drawn without.
  await page.getByRole('link', { name: 'Providers' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your organisation has ended your access to Sidenote.' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Scope' })).toBeHidden();
  expect(complaints).toEqual([]);
});

for (const { after, wait } of [
  { after: '15 minutes in which nobody did anything', wait: () => opened.passTime(14 * MINUTE_MS) },
  { after: '8 hours, whatever was done', wait: () => passBusily(479) },
])
  test(`after ${after} the console shows nothing of what was there, and a sign-in leads back to it`, async () => {
    await open();
    const { page, gateway, complaints } = opened;
    const view = 'audit?action=organisation.change';
    await opened.signIn('Ada Admin', view);
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await wait();
    expect(await asksByItself(page)).toBe(200);
    await opened.passTime(MINUTE_MS);
    expect(await asksByItself(page)).toBe(401);
    await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
    await expect(page.locator('body')).toHaveText(
      'You are signed outNobody did anything here for 15 minutes, your sign-in is older than 8 hours, or you signed out elsewhere. What you see next is as you left it.Sign in',
    );
    await page.getByRole('link', { name: 'Sign in' }).click();
    // The provider still knows them, and asks who is there all the same.
    await page.getByRole('button', { name: 'Ada Admin' }).click();
    await page.waitForURL(`${gateway.url}/console/${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit');
    expect(complaints).toEqual([]);
  });

test('a link of another site lets nobody back in who was signed out by doing nothing', async () => {
  await open();
  const { page, gateway } = opened;
  await opened.signIn('Ada Admin');
  await opened.passTime(15 * MINUTE_MS);
  await using other = await startOtherSite();
  await page.goto(other.elsewhere);
  await page.evaluate((to) => location.assign(to), `${gateway.url}/console/sign-in`);
  await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible();
});

test('without a role every address of the console says which roles there are and who gives them', async () => {
  await open();
  const { page, gateway } = opened;
  await opened.signIn('Mira');
  for (const address of ['', 'graph', 'nowhere']) {
    await page.goto(`${gateway.url}/console/${address}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Your account has no role in this console.' }),
    ).toBeVisible();
    await expect(page.getByText(/^An owner of your organisation can give you one .* analyst/)).toBeVisible();
    await expect(page.getByText('Choose one of the screens beside.')).toHaveCount(0);
  }
});

test('people of a second provider come by a link, and come back to it after a sign-in that failed and a session that ended', async () => {
  await using north = await startRememberingProvider();
  await using south = await startRememberingProvider();
  const ofBoth = { north, south };
  await open({
    config: {
      identity: {
        kind: 'oidc',
        issuers: [...north.identity.issuers, ...south.identity.issuers],
      },
      organisations: (['north', 'south'] as const).map((id) => ({
        ...{ id, name: `The ${id}`, claim: 'acme', issuer: ofBoth[id].identity.issuers[0].issuer },
      })),
    },
  });
  const { page, gateway, complaints } = opened;
  const signIn = page.getByRole('link', { name: 'Sign in' });
  const shown = page.getByRole('banner').getByText('The south');
  // They took too long at the provider: the way back fits nothing any more.
  await page.goto(`${gateway.url}/console/?trouble=failed&organisation=south`);
  await signIn.click();
  await expect(shown).toBeVisible();
  await page.context().clearCookies();

  await page.goto(`${gateway.url}/console/notes?show=all&organisation=south`);
  await signIn.click();
  await expect(shown).toBeVisible();
  await expect(page).toHaveURL(/\/console\/notes\?/);

  await opened.passTime(15 * MINUTE_MS);
  expect(await asksByItself(page)).toBe(401);
  await page.goto(`${gateway.url}/console/trust`);
  await signIn.click();
  await expect(shown).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn.click();
  await expect(shown).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a provider that lets people in without asking them is found out, and its window says so', async () => {
  await using provider = await startRememberingProvider();
  await open({ config: { identity: provider.identity } });
  const { page, gateway } = opened;
  await gateway.organisation('--opt-in', terms.version, '--hipaa', 'no');
  const seconds = () => Math.floor(Date.now() / 1_000);
  provider.authTime = seconds() - 3_600;
  await page.goto(`${gateway.url}/console/opt-in`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Opt out now' }).click();
  const small = await smallWindow(opened);
  const says = small.getByRole('alert');
  await expect(says).toContainText('identity provider did not ask who you are');
  provider.authTime = undefined;
  await small.getByRole('link', { name: 'Sign in once more' }).click();
  await small.waitForLoadState('networkidle');
  await expect(says).toContainText('or does not say when it last did. Nothing was changed.');
  await expect(page.getByRole('dialog', { name: 'Sign in once more' })).toBeVisible();
  await expect(page.getByText(/^Sidenote is on/)).toBeVisible();

  const closed = small.waitForEvent('close');
  provider.authTime = seconds();
  await small.getByRole('link', { name: 'Sign in once more' }).click();
  await closed;
  await expect(page.getByText(/^Sidenote is off/)).toBeVisible();
});
