import { linuxPolicy } from '@sidenote/contract/deployment/browser-json';
import { readDeployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { serviceWorker } from '../rig/browser.ts';
import { expect, test } from '../rig/test.ts';
import { makeCopy } from './copies.ts';
import { heldState, makeManagedBrowser, reloadPolicies, SOON } from './managed-browser.ts';
import { startUpdateServer } from './update-server.ts';
import { statesSeen } from './witness.ts';

test('the template for Chromium, as it is written, installs the extension and gives it every key; with the file Sidenote goes', async () => {
  const copy = makeCopy();
  const updates = await startUpdateServer();
  updates.publish(copy, '0.1.0', { witnessed: true });
  const read = readDeployment({
    ...sampleDeployment,
    chromium: { id: copy.id, updates: updates.urlFor(copy.id) },
    policy: {
      ...sampleDeployment.policy,
      orgName: 'Bücher & <Söhne> "Ltd" \\ 株式会社 🦊',
      blockedSites: [],
    },
  });
  if (!read.ok) throw new Error(read.faults.join());
  const browser = makeManagedBrowser({ updates });
  browser.setPolicies([], JSON.parse(linuxPolicy(read.deployment, 'chromium')));
  const context = await browser.start();
  try {
    const worker = await serviceWorker(context, copy.id);
    // The policy is there from the first moment on, and still the browser hands it over seconds later.
    await expect.poll(() => heldState(worker), SOON).toBe('ready');
    await expect.poll(async () => (await statesSeen(worker)).at(-1)).toBe('menu, ready');
    const states = await statesSeen(worker);
    expect(states).toContain('no menu, loading');
    expect(states.filter((state) => state.startsWith('menu'))).toEqual(['menu, ready']);
    expect(await worker.evaluate(() => chrome.storage.managed.get())).toEqual(read.deployment.policy);
    // Nobody has asked for anything yet.
    expect(browser.hasOnDisk(copy.id)).toBe(true);
    browser.removePolicies();
    await reloadPolicies(context);
    await expect.poll(() => context.serviceWorkers()).toEqual([]);
    await expect.poll(() => browser.hasOnDisk(copy.id), SOON).toBe(false);
    await context.close();
    expect(browser.asked(copy.id)).toEqual([]);
  } finally {
    await context.close();
    browser.close();
    await updates.close();
  }
});
