import type { Disclosure } from '../disclosure.ts';
import { appliedOn, toldByGateway } from './disclose.ts';
import { post, watchedTab } from './panels.ts';
import { clearRequests, todaysRequests } from './request-notes.ts';

/** What a panel whose person has looked was told last; `turn` tells its questions apart. */
interface Told {
  readonly turn: symbol;
  readonly disclosure: Disclosure;
}

/** Ports die with the worker, and so may this map. */
const disclosed = new Map<chrome.runtime.Port, Told>();

/**
 * Tells a panel where the texts of its tab go, piece by piece as it is found out: a gateway that takes its time keeps
 * back nothing but its own words, and what was told of another tab or person goes at once.
 */
export async function discloseTo(port: chrome.runtime.Port): Promise<void> {
  const tabId = watchedTab(port);
  if (tabId === undefined) return;
  const turn = Symbol();
  tell(port, { turn, disclosure: { tabId, requests: [], applied: undefined, told: undefined } });
  const news = (found: Partial<Disclosure>) => {
    const known = disclosed.get(port);
    // Whoever has asked again meanwhile is told what comes of that.
    if (known?.turn === turn) tell(port, { turn, disclosure: { ...known.disclosure, ...found } });
  };
  await Promise.all([
    todaysRequests().then((requests) => news({ requests })),
    appliedOn(tabId).then((applied) => news({ applied })),
    toldByGateway().then((told) => news({ told })),
  ]);
}

/** Today's requests have changed: whoever looks at them sees it. */
export async function tellRequests(): Promise<void> {
  if (disclosed.size === 0) return;
  const requests = await todaysRequests();
  for (const [port, { turn, disclosure }] of disclosed)
    tell(port, { turn, disclosure: { ...disclosure, requests } });
}

/** Forgets today's requests, for a panel whose person said so. */
export async function clearRequestsFor(port: chrome.runtime.Port): Promise<void> {
  await clearRequests();
  // The panel of a worker that was stopped has not asked this one yet.
  if (!disclosed.has(port)) await discloseTo(port);
}

/** A panel has closed. */
export function undisclose(port: chrome.runtime.Port): void {
  disclosed.delete(port);
}

function tell(port: chrome.runtime.Port, told: Told): void {
  disclosed.set(port, told);
  post(port, { type: 'worker/disclosure', disclosure: told.disclosure });
}
