import type { BrowserContext, Page } from '@playwright/test';
import { type Messages, messagesOf } from '../../src/locales/messages.ts';
import { speech } from '../../src/locales/speech.ts';
import type { PanelState, PanelToWorker, WorkerToPanel } from '../../src/messages.ts';
import { extensionUrl, PANEL_URL } from '../rig/browser.ts';
import type { Picture } from './picture.ts';

/** The highest that a browser makes a popup, and as wide as one whose content is higher: 400 pixels and a scroll bar. */
const POPUP = { width: 410, height: 600 };
/** Higher than anything there is, so that all of it is seen at once. */
const WHOLE = { width: 410, height: 2_400 };
/** What is docked fills its window. */
const DOCKED_HEIGHT = 800;
const FIRST_RUN_URL = extensionUrl('src/first-run/index.html');

/** The panel as it ships, in a tab, whose worker is the test. */
export interface PanelPage {
  readonly page: Page;
  /**
   * Shows a state in a panel that remembers nothing of the one before: between two states it passes by an empty screen,
   * on which whatever was opened or typed is gone. It is loaded anew, which costs ten times that, where it stands elsewhere
   * or was told more than a state.
   */
  show(picture: Picture): Promise<void>;
  /** Says something to a panel that is open, as the worker does. */
  say(message: WorkerToPanel): Promise<void>;
  /** What the panel has asked of its worker since its state was shown. */
  asked(): Promise<readonly PanelToWorker[]>;
}

declare global {
  interface Window {
    worker: {
      say(message: WorkerToPanel): void;
      /** Settles once what was said has been drawn, with all that had to be loaded for it. */
      painted(): Promise<void>;
      readonly asked: PanelToWorker[];
    };
  }
}

/** Opens the panel's own page in a browser that has the extension, in one of its languages instead of the browser's. */
export async function openPanelPage(
  context: BrowserContext,
  language?: keyof typeof speech,
): Promise<PanelPage> {
  const page = await context.newPage();
  await page.addInitScript(standIn);
  if (language !== undefined)
    await page.addInitScript(speaking, { language, messages: messagesOf(speech[language]) });
  const say = (message: WorkerToPanel) => page.evaluate((said) => window.worker.say(said), message);
  const painted = () => page.evaluate(() => window.worker.painted());
  let last = { kind: '', knowsMore: false, lacks: false };
  return {
    page,
    say,
    asked: () => page.evaluate(() => window.worker.asked),
    show: async (picture) => {
      const { state, told, first, without } = picture;
      const kind = kindOf(picture);
      const size = sizeOf(picture);
      if (page.viewportSize()?.width !== size.width || page.viewportSize()?.height !== size.height)
        await page.setViewportSize(size);
      if (without !== undefined) await page.route(without, (route) => route.abort());
      const now = { kind, knowsMore: told !== undefined, lacks: without !== undefined };
      if (last.kind !== kind || (last.knowsMore && !now.knowsMore) || last.lacks !== now.lacks)
        await page.goto(`${kind === 'first-run' ? FIRST_RUN_URL : PANEL_URL}?${kind}`);
      if (state !== 'gone') await page.evaluate(inTurn, { empty: empty(state), state, told });
      if (first !== undefined) {
        await first(page);
        // What lies under the mouse looks otherwise.
        await page.mouse.move(0, 0);
        await painted();
      }
      if (without !== undefined) await page.unroute(without);
      last = now;
    },
  };
}

function kindOf({ state, docked, firstRun }: Picture): 'gone' | 'first-run' | 'popup' | 'docked' {
  if (state === 'gone') return 'gone';
  if (firstRun === true) return 'first-run';
  return docked === undefined ? 'popup' : 'docked';
}

function sizeOf({ docked, whole }: Picture): { width: number; height: number } {
  if (docked !== undefined) return { width: docked, height: DOCKED_HEIGHT };
  return whole === true ? WHOLE : POPUP;
}

/** Runs in the page: one state after the other, each drawn; said in one go, the second would be all that is ever drawn. */
async function inTurn(said: {
  empty: PanelState;
  state: PanelState;
  told: WorkerToPanel | undefined;
}): Promise<void> {
  const { say, painted } = window.worker;
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  say({ type: 'worker/state', state: said.empty });
  await painted();
  window.worker.asked.length = 0;
  say({ type: 'worker/state', state: said.state });
  if (said.told !== undefined) say(said.told);
  await painted();
}

/** A state whose screen shares nothing with any other. */
function empty(state: PanelState): PanelState {
  return { ...state, managed: { state: 'loading' }, person: undefined, job: undefined };
}

/** Runs in the page before the panel does: the browser has another language, and the extension's messages in it. */
function speaking(given: { language: string; messages: Messages }): void {
  chrome.i18n.getMessage = (name: string) => given.messages[name]?.message.replaceAll('$$', '$') ?? '';
  chrome.i18n.getUILanguage = () => given.language;
}

/** Runs in the page before the panel does: the port that it opens leads to the test. */
function standIn(): void {
  const kind = location.search.slice(1);
  const heard = new Set<(message: WorkerToPanel) => void>();
  const asked: PanelToWorker[] = [];
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  // On a busy machine a frame may come before React has drawn what it was told, which is work of a higher priority.
  const idle = () => scheduler.postTask(() => undefined, { priority: 'background' });
  window.worker = {
    asked,
    say: (message) => heard.forEach((hear) => void hear(message)),
    painted: async () => {
      do {
        await frame();
        await idle();
      } while (document.querySelector('[data-testid=loading]') !== null);
    },
  };
  const port = {
    name: 'panel',
    onMessage: { addListener: (hear: (message: WorkerToPanel) => void) => heard.add(hear) },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message: PanelToWorker) => asked.push(message),
    disconnect: () => heard.clear(),
  };
  chrome.runtime.connect = () => {
    if (kind === 'gone') throw new Error('there is no worker');
    return port as unknown as chrome.runtime.Port;
  };
  if (kind === 'popup' || kind === 'gone') chrome.extension.getViews = () => [window];
}
