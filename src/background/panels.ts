import type { Code } from '@sidenote/contract/faults';
import type { PanelState, SignInStep, WorkerToPanel } from '../messages.ts';
import { blockedOn, panelState } from './panel-state.ts';
import { arrivedText } from './streams.ts';
import { tabUrl } from './tabs.ts';

/**
 * The open panels and the tab each one watches. Ports die with the worker, and so may this map; a panel whose port
 * closed connects again by itself.
 */
const watching = new Map<chrome.runtime.Port, number>();

/** By when a page is granted that is not as the panel opens, in milliseconds. */
const GRANT_LATE = 500;

/** How long the first picture of the panel waits for the rules of a page, in milliseconds. */
const RULES_SOON = 150;

/** Counts the states put together for each panel, so that an older one never overwrites a newer one. */
const turns = new WeakMap<chrome.runtime.Port, number>();

/** What goes on right now and is not worth surviving the worker: both are shown, neither is stored. */
export const notices = {
  connecting: false,
  gatewayFault: undefined as Code | undefined,
  signInStep: undefined as SignInStep | undefined,
  signInFault: undefined as Code | undefined,
};

/** A panel that opens anew has nothing to do with what failed before. */
export function clearFaults(): void {
  if (notices.signInStep === undefined) notices.signInFault = undefined;
  notices.gatewayFault = undefined;
}

export async function watch(port: chrome.runtime.Port, tabId: number): Promise<void> {
  watching.set(port, tabId);
  // Firefox may open a popup before it lets us see the page that it was opened on. It may do so at any moment from here
  // on, also between what is shown first and a question after that.
  const seen = await tabUrl(tabId);
  await refresh(port);
  if (seen === undefined) setTimeout(() => void refresh(port), GRANT_LATE);
}

export function unwatch(port: chrome.runtime.Port): void {
  watching.delete(port);
}

/** How many panels somebody may be looking at. */
export function openPanels(): number {
  return watching.size;
}

export function watchedTab(port: chrome.runtime.Port): number | undefined {
  return watching.get(port);
}

/** Shows the current state in every panel that watches this tab, or in all of them. */
export async function refreshPanels(tabId?: number): Promise<void> {
  const ports = [...watching].filter(([, watched]) => tabId === undefined || watched === tabId);
  await Promise.all(ports.map(([port]) => refresh(port)));
}

/** Hands a piece of an answer to the panels of its tab. */
export function broadcastText(tabId: number, jobId: string, at: number, text: string): void {
  for (const [port, watched] of watching) {
    if (watched === tabId) post(port, { type: 'worker/text', jobId, at, text });
  }
}

async function refresh(port: chrome.runtime.Port): Promise<void> {
  const tabId = watching.get(port);
  if (tabId === undefined) return;
  const turn = (turns.get(port) ?? 0) + 1;
  turns.set(port, turn);
  // While a state is put together, a newer one may be asked for, or the panel may turn to another tab.
  const stillWanted = () => watching.get(port) === tabId && turns.get(port) === turn;
  const state = await panelState(tabId, notices);
  if (!stillWanted()) return;
  if (state.job !== undefined) return post(port, { type: 'worker/state', state: upToDate(state) });

  // The rules are usually known at once; a gateway that takes its time must not leave the panel empty.
  const rules = blockedOn(tabId);
  const soon = await Promise.race([
    rules,
    new Promise<undefined>((resolve) => setTimeout(resolve, RULES_SOON)),
  ]);
  // Asking for the rules may sign the person in without a window.
  const first = soon === undefined ? state : await panelState(tabId, notices);
  if (!stillWanted()) return;
  post(port, { type: 'worker/state', state: { ...first, blocked: soon ?? {} } });
  if (soon !== undefined) return;
  const blocked = await rules;
  const now = await panelState(tabId, notices);
  if (stillWanted()) post(port, { type: 'worker/state', state: { ...now, blocked } });
}

/** Stored text lags behind what has arrived, and the next piece continues the latter. */
function upToDate(state: PanelState): PanelState {
  const { job } = state;
  if (job?.phase !== 'streaming') return state;
  return { ...state, job: { ...job, text: arrivedText(job.ask.tabId, job.id) ?? job.text } };
}

/** Tells one panel something; one that has closed hears nothing. */
export function post(port: chrome.runtime.Port, message: WorkerToPanel): void {
  try {
    port.postMessage(message);
  } catch {
    // The panel closed between two messages; its disconnect event is on the way.
    watching.delete(port);
  }
}
