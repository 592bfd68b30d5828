import { expect } from '@playwright/test';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { reasons } from '@sidenote/contract/locales/en/reasons';
import { brokenRules } from '../../rig/axe.ts';
import { pressAway } from '../../rig/press-away.ts';
import { shoot } from '../../rig/shoot.ts';
import { closePanel } from '../../rig/test.ts';
import { hasMenu, isSignedIn } from '../managed-browser.ts';
import { type Scene, test } from '../scene.ts';

/** A word of the paragraph that is selected, and of nothing else that goes over the wire. */
const MARKER = 'deploiment';

/** What is kept in the worker's memory. */
async function kept(scene: Scene): Promise<Record<string, unknown>> {
  return (await scene.worker()).evaluate(() => chrome.storage.session.get(null));
}

/** Changes the policy while an answer arrives: it ends at the provider too, and what had arrived stays until I leave it. */
async function endAnswerBy(
  { askOn, playground, upstream, policy, change }: Scene,
  to: object,
  holds: Record<string, unknown>,
  reason: BlockReason,
): Promise<void> {
  const panel = await askOn(playground.urls.releasePlan);
  upstream.say('The release ');
  await expect(panel.getByText('The release')).toBeVisible();
  await change(policy(to), holds);
  await expect.poll(() => upstream.open()).toBe(0);
  await expect(panel.getByText(reasons[reason].sentence)).toBeVisible();
  await expect(panel.getByText('The release')).toBeVisible();
  await pressAway(panel.getByRole('button', { name: 'Discard' }));
}

/** The policy changes while somebody works, to the point where it is gone. */
export function changes(): void {
  test('a change of the policy signs nobody out, and ends a running answer only where it forbids it', async ({
    scene,
  }) => {
    const { upstream, policy, change } = scene;
    await scene.person().signIn('Mira');
    await scene.remember({ previewSeen: true });
    const panel = await scene.askOn(scene.playground.urls.releasePlan);
    upstream.say('The release ');
    await expect(panel.getByText('The release')).toBeVisible();
    await change(policy({ blockedSites: ['hr.example'] }), { policy: { blockedSites: ['hr.example'] } });
    upstream.say('goes out on Monday.');
    await expect(panel.getByText('The release goes out on Monday.')).toBeVisible();
    expect(await isSignedIn(await scene.worker())).toBe(true);

    // One that blocks the page ends the answer there; what had arrived stays.
    const blockedSites = ['*.atlassian.net'];
    await change(policy({ blockedSites }), { policy: { blockedSites } });
    await expect.poll(() => upstream.open()).toBe(0);
    await expect(panel.getByText(reasons.site_not_allowed.sentence)).toBeVisible();
    await expect(panel.getByText('The release goes out on Monday.')).toBeVisible();
    expect(await isSignedIn(await scene.worker())).toBe(true);
    await pressAway(panel.getByRole('button', { name: 'Discard' }));
    await change(policy(), { policy: { blockedSites: [] } });
  });

  test('a mistake in the policy ends a running answer, switches Sidenote off and names the key; mended, I am still signed in', async ({
    scene,
  }) => {
    await endAnswerBy(scene, { orgId: undefined }, { state: 'invalid' }, 'policy_invalid');
    await expect.poll(async () => hasMenu(await scene.worker())).toBe(false);
    const panel = await scene.person().openPanel();
    await expect(panel.getByText(/^orgId is not set/)).toBeVisible();
    await closePanel(panel);
    await scene.change(scene.policy(), { state: 'ready' });
    await expect.poll(async () => hasMenu(await scene.worker())).toBe(true);
    expect(await isSignedIn(await scene.worker())).toBe(true);
  });

  test('switched off by the policy, a running answer ends; switched on again, I am still signed in', async ({
    scene,
  }) => {
    await endAnswerBy(scene, { enabled: false }, { policy: { enabled: false } }, 'disabled_by_admin');
    await expect.poll(async () => hasMenu(await scene.worker())).toBe(false);
    await scene.change(scene.policy(), { policy: { enabled: true } });
    await expect.poll(async () => hasMenu(await scene.worker())).toBe(true);
    expect(await isSignedIn(await scene.worker())).toBe(true);
  });

  test('another organisation ends the answer that is being written, and my session with all that was kept for it', async ({
    scene,
  }) => {
    const panel = await scene.askOn(scene.playground.urls.releasePlan);
    scene.upstream.say('The release ');
    await expect(panel.getByText('The release')).toBeVisible();
    const { session } = (await kept(scene)) as { session: { accessToken: string } };
    await (await scene.worker()).evaluate(() => chrome.storage.local.set({ own: [{ title: 'Mine' }] }));
    await scene.change(scene.policy({ orgId: 'globex' }), { policy: { orgId: 'globex' } });
    // The provider sees the request end, not only the gateway.
    await expect.poll(() => scene.upstream.open()).toBe(0);
    // Who signs people in knows the person still, but the gateway speaks for another organisation than the policy names.
    await expect(panel.getByText(reasons.wrong_organisation.sentence)).toBeVisible();
    await expect(panel.getByText('The release')).toBeHidden();
    const words = ['The release', MARKER, session.accessToken, 'previewSeen'];
    const left = JSON.stringify(await kept(scene));
    for (const word of words) expect(left).not.toContain(word);
    const onDisk = await (await scene.worker()).evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(onDisk)).toEqual(['policy']);
    await closePanel(panel);
  });

  test('of the right organisation again, I am in without a window', async ({ scene }) => {
    await scene.change(scene.policy(), { policy: { orgId: 'acme' } });
    const panel = await scene.person().openPanel();
    await expect(panel.getByRole('button', { name: 'Sign out Mira Okafor' })).toBeVisible();
    await closePanel(panel);
  });

  test('the diagnostics page finds nothing wrong', async ({ scene }) => {
    const panel = await scene.person().openPanel();
    const opened = scene.context().waitForEvent('page');
    await panel.getByRole('button', { name: 'Diagnostics' }).click();
    const page = await opened;
    await expect(page.getByTestId('verdict')).toHaveText('Sidenote is set up and its gateway answers.');
    await shoot(page, 'diagnostics-good');
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.content()).not.toContain('Mira');
    await page.close();
  });

  test('the policy is removed: a running answer ends, nothing works any more, and nothing of it is left', async ({
    scene,
  }) => {
    await scene.remember({ previewSeen: true });
    const panel = await scene.askOn(scene.playground.urls.releasePlan);
    const worker = await scene.worker();
    expect(await isSignedIn(worker)).toBe(true);
    await scene.change(undefined, { state: 'loading' });
    await expect.poll(() => scene.upstream.open()).toBe(0);
    await expect.poll(() => hasMenu(worker)).toBe(false);
    expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    expect(await isSignedIn(worker)).toBe(false);
    const waiting = panel.getByRole('heading', { name: 'Waiting for your organisation’s policy' });
    await expect(waiting).toBeVisible();
    await closePanel(panel);
  });
}
