import { linuxPolicy } from '@sidenote/contract/deployment/browser-json';
import { readDeployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { serviceWorker } from '../rig/browser.ts';
import { expect, test } from '../rig/test.ts';
import { makeCopy } from './copies.ts';
import { heldState, makeManagedBrowser } from './managed-browser.ts';
import { startUpdateServer } from './update-server.ts';

test('the template for Chromium, as it is written, installs the extension and gives it every key', async () => {
  const copy = makeCopy();
  const updates = await startUpdateServer();
  updates.publish(copy, '0.1.0');
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
    await expect.poll(() => heldState(worker)).toBe('ready');
    expect(await worker.evaluate(() => chrome.storage.managed.get())).toEqual(read.deployment.policy);
  } finally {
    await context.close();
    browser.close();
    await updates.close();
  }
});
