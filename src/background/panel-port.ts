import { type PanelToWorker, panelToWorkerSchema } from '../panel-to-worker.ts';
import { cancelSignIn, connectGateway, disconnectGateway, signOutHere } from './account.ts';
import { clearRequestsFor, discloseTo, undisclose } from './disclosures.ts';
import { copyMine } from './graph/copy-mine.ts';
import { askMine, switchGraph } from './graph/mine.ts';
import { letThrough, switchProduct } from './graph/switches.ts';
import { rebuildMenu } from './menu.ts';
import { obeyInTab } from './obey-in-tab.ts';
import { distrustPolicy } from './organisation-policy.ts';
import { dropOwnAction, keepOwnAction } from './own-actions.ts';
import { clearFaults, refreshPanels, unwatch, watch, watchedTab } from './panels.ts';
import { rememberCue } from './storage.ts';
import { chooseSurface } from './surface.ts';
import { deliver } from './telling/deliver.ts';
import { forgetLeft } from './telling/rated.ts';
import { updateNow, updateWhenQuiet } from './update.ts';

/** Takes the panel's port. */
export function acceptPanel(port: chrome.runtime.Port): void {
  port.onDisconnect.addListener(() => {
    unwatch(port);
    undisclose(port);
    void updateWhenQuiet();
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = panelToWorkerSchema.safeParse(message);
    if (parsed.success) void obey(port, parsed.data);
  });
}

async function obey(port: chrome.runtime.Port, { command, drawn }: PanelToWorker): Promise<void> {
  switch (command.type) {
    case 'panel/ping':
      return;
    case 'panel/watch':
      clearFaults();
      void chrome.action.setBadgeText({ tabId: command.tabId, text: '' }).catch(() => undefined);
      void deliver();
      return watch(port, command.tabId);
    case 'panel/connect-gateway':
      return connectGateway(command.url);
    case 'panel/disconnect-gateway':
      return disconnectGateway();
    case 'panel/update':
      await updateNow();
      return refreshPanels();
    case 'panel/ask-again-for-rules':
      await distrustPolicy();
      return refreshPanels();
    case 'panel/cancel-sign-in':
      return cancelSignIn();
    case 'panel/sign-out':
      return signOutHere();
    case 'panel/keep-own':
      await keepOwnAction(command);
      return refreshPanels();
    case 'panel/drop-own':
      await dropOwnAction(command.id);
      return refreshPanels();
    case 'panel/choose-cue':
      await rememberCue(command.cue ?? undefined);
      return refreshPanels();
    case 'panel/stop-asking':
      await forgetLeft();
      return refreshPanels();
    case 'panel/clear-requests':
      return clearRequestsFor(port);
    case 'panel/disclose':
      return discloseTo(port);
    case 'panel/graph-mine':
      return askMine();
    case 'panel/graph-copy':
      return copyMine(port);
    case 'panel/graph-switch':
      return switchGraph(command.on);
    case 'panel/graph-product':
      await switchProduct(command.product, command.on);
      return refreshPanels();
    case 'panel/graph-context':
      await letThrough(command.parts);
      return refreshPanels();
    case 'panel/dock':
      await chooseSurface(command.surface);
      await rebuildMenu();
      return refreshPanels();
    default:
      // For a moment after the person has moved on, a panel beside the page still shows the tab before.
      if (drawn !== undefined && drawn.tabId === watchedTab(port)) await obeyInTab(drawn, command);
  }
}
