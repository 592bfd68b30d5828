import { type PanelToWorker, panelToWorkerSchema } from '../panel-to-worker.ts';
import { connectGateway, disconnectGateway, signInHere, signOutHere } from './account.ts';
import { insert, takeBack, vote } from './answer.ts';
import { dropJob, loadJob } from './jobs.ts';
import { rebuildMenu } from './menu.ts';
import { dropOwnAction, keepOwnAction } from './own-actions.ts';
import { clearFaults, refreshPanels, unwatch, watch, watchedTab } from './panels.ts';
import { ask, refuse, retry, send } from './request.ts';
import { stopStream } from './streams.ts';
import { chooseSurface } from './surface.ts';
import { tabUrl } from './tabs.ts';
import { updateNow, updateWhenQuiet } from './update.ts';
import { again, refine, showVersion } from './versions.ts';
import { askWhy } from './why.ts';

/** Takes the panel's port. */
export function acceptPanel(port: chrome.runtime.Port): void {
  port.onDisconnect.addListener(() => {
    unwatch(port);
    void updateWhenQuiet();
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = panelToWorkerSchema.safeParse(message);
    if (parsed.success) void obey(port, parsed.data);
  });
}

async function obey(port: chrome.runtime.Port, command: PanelToWorker): Promise<void> {
  switch (command.type) {
    case 'panel/ping':
      return;
    case 'panel/watch':
      clearFaults();
      void chrome.action.setBadgeText({ tabId: command.tabId, text: '' }).catch(() => undefined);
      return watch(port, command.tabId);
    case 'panel/connect-gateway':
      return connectGateway(command.url);
    case 'panel/disconnect-gateway':
      return disconnectGateway();
    case 'panel/update':
      await updateNow();
      return refreshPanels();
    case 'panel/sign-out':
      return signOutHere();
    case 'panel/keep-own':
      await keepOwnAction(command);
      return refreshPanels();
    case 'panel/drop-own':
      await dropOwnAction(command.id);
      return refreshPanels();
    case 'panel/dock':
      await chooseSurface(command.surface);
      await rebuildMenu();
      return refreshPanels();
    default: {
      const tabId = watchedTab(port);
      if (tabId !== undefined) await obeyInTab(tabId, command);
    }
  }
}

type InTab = Extract<
  PanelToWorker,
  {
    type: `panel/${'sign-in' | 'ask' | 'send' | 'stop' | 'retry' | 'discard' | 'why' | 'insert' | 'take-back' | 'again' | 'refine' | 'version' | 'vote'}`;
  }
>;

async function obeyInTab(tabId: number, command: InTab): Promise<void> {
  if (command.type === 'panel/sign-in') return signInHere(tabId);
  if (command.type === 'panel/ask') return askHere(tabId, command);
  if (command.type === 'panel/stop') return stopStream(tabId, 'stopped');
  const job = await loadJob(tabId);
  if (command.type === 'panel/discard') {
    stopStream(tabId, 'dropped');
    return dropJob(tabId);
  }
  // What a closed tab left behind can be copied or discarded; it has no page to work on.
  if (job === undefined || job.ask.tabId !== tabId) return;
  if (command.type === 'panel/retry') return retry(job);
  if (command.type === 'panel/why' && job.phase === 'blocked') return askWhy(job);
  if (command.type === 'panel/send' && job.phase === 'preview')
    return send(job, command.parameters, command.words);
  if (command.type === 'panel/insert' && job.phase === 'answer')
    return insert(job, command.mode, command.chosen);
  if (command.type === 'panel/take-back' && job.phase === 'answer') return takeBack(job);
  if (command.type === 'panel/again' && job.phase === 'answer') return again(job);
  if (command.type === 'panel/refine' && job.phase === 'answer') return refine(job, command.task);
  if (command.type === 'panel/version' && job.phase === 'answer') return showVersion(job, command.at);
  if (command.type === 'panel/vote' && job.phase === 'answer')
    return vote(job, command.vote, command.reasons);
}

async function askHere(
  tabId: number,
  { action, parameters }: Extract<PanelToWorker, { type: 'panel/ask' }>,
): Promise<void> {
  const url = await tabUrl(tabId);
  if (url === undefined)
    return refuse({ action, tabId, frameId: undefined, pageUrl: '', frameUrl: '' }, 'page_not_granted');
  const given = parameters === undefined ? {} : { parameters };
  await ask({ action, tabId, frameId: undefined, pageUrl: url, frameUrl: url, ...given });
}
