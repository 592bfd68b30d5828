import { expect, test } from 'vitest';
import type { Disclosure } from '../disclosure.ts';
import type { WorkerToPanel } from '../messages.ts';
import type { RequestNote } from '../request-note.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';
import { silentGateway } from './testing/silent-gateway.ts';

const browser = stubManagedBrowser();
const open = await silentGateway(browser);
const { clearRequestsFor, discloseTo, tellRequests } = await import('./disclosures.ts');
const { watch } = await import('./panels.ts');

const note: RequestNote = {
  ...{ id: 'n', at: Date.now(), action: 'summarise', site: 'acme.example', chars: 3 },
  ...{ outcome: 'running', by: undefined },
};

/** A panel's port, and what it was told. */
function panel() {
  const told: Disclosure[] = [];
  const postMessage = (message: WorkerToPanel) => {
    if (message.type === 'worker/disclosure') told.push(message.disclosure);
  };
  return { told, port: { name: 'panel', postMessage } as unknown as chrome.runtime.Port };
}

test('a gateway that takes its time keeps back neither the rules nor the list, nor what was told of another tab', async () => {
  const { told, port } = panel();
  const now = () => told.at(-1);
  browser.session.set('requests', [note]);
  await watch(port, 1);
  const first = discloseTo(port);
  expect(now()).toEqual({ tabId: 1, requests: [], applied: undefined, told: undefined });
  await expect.poll(() => now()?.applied?.rules?.orgName).toBe('Acme');
  expect(now()).toMatchObject({ tabId: 1, requests: [{ outcome: 'running' }], told: undefined });

  // As the browser's memory changes.
  browser.session.set('requests', [{ ...note, outcome: 'complete' }]);
  await tellRequests();
  expect(now()?.requests.map(({ outcome }) => outcome)).toEqual(['complete']);
  await clearRequestsFor(port);
  await tellRequests();
  expect(now()?.requests).toEqual([]);

  await watch(port, 2);
  void discloseTo(port);
  expect(now()).toEqual({ tabId: 2, requests: [], applied: undefined, told: undefined });
  await expect.poll(() => open.length).toBe(2);
  open[0]?.writeHead(503).end();
  await first;
  expect(told.every((one) => one.told === undefined)).toBe(true);
  open[1]?.writeHead(503).end();
  await expect.poll(now).toMatchObject({ tabId: 2, told: 'gateway_unreachable' });
});

test('a panel that the worker does not know is told all anew where it clears the list', async () => {
  const { told, port } = panel();
  await watch(port, 3);
  void clearRequestsFor(port);
  await expect.poll(() => told.at(-1)?.applied).toBeDefined();
});
