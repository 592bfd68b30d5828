/** The service worker's table of contents: every listener, registered as the script starts, the work elsewhere. */
import { browser } from '../browser.ts';
import { tellRequests } from './disclosures.ts';
import { noteInstallation } from './first-run.ts';
import { followPolicy } from './follow-policy.ts';
import { showGraphAnew } from './graph/show-anew.ts';
import { rebuildMenu } from './menu.ts';
import { menuClicked } from './menu-clicked.ts';
import { refreshPanels } from './panels.ts';
import { acceptPort } from './ports.ts';
import { recover, tabClosed, tabNavigated } from './recover.ts';
import { endLeftNotes } from './request-notes.ts';
import { closeDiskToContentScripts, touchesRules, touchesWaiting } from './storage.ts';
import { deliver } from './telling/deliver.ts';
import { toolbarPressed } from './toolbar-pressed.ts';
import { followAnswers, updateAvailable } from './update.ts';

browser.runtime.onInstalled.addListener((details) => void noteInstallation(details).then(rebuildMenu));
browser.runtime.onStartup.addListener(() => void rebuildMenu());
browser.runtime.onUpdateAvailable.addListener(() => void updateAvailable());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void followPolicy();
  if (area === 'session' && touchesWaiting(changes)) void followAnswers();
  if (area === 'session' && 'requests' in changes) void tellRequests();
  const hasNewRules = area === 'session' && touchesRules(changes);
  if (hasNewRules || (area === 'local' && 'own' in changes)) void rebuildMenu();
  if (hasNewRules) void showGraphAnew();
});
chrome.contextMenus.onClicked.addListener(menuClicked);
chrome.runtime.onConnect.addListener(acceptPort);
chrome.action.onClicked.addListener(toolbarPressed);
browser.tabs.onRemoved.addListener((tabId) => void tabClosed(tabId));
// A tab that Chromium discards to save memory comes back as another one. Firefox's keeps its number, and has no such event.
chrome.tabs.onReplaced?.addListener((_, tabId) => void tabClosed(tabId));
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading') void tabNavigated(tabId).then(() => refreshPanels(tabId));
});

// A vote or an outcome may wait for the network.
addEventListener('online', () => void deliver());

void closeDiskToContentScripts();
void recover();
void endLeftNotes();
void deliver();
void followAnswers();
void followPolicy();
