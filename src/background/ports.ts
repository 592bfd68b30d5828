import { DIAGNOSTICS_PORT } from '../diagnostics-state.ts';
import { PANEL_PORT } from '../messages.ts';
import { acceptDiagnostics } from './diagnostics.ts';
import { acceptPanel } from './panel-port.ts';

/**
 * Takes the ports of our own pages. Only they may open one: a content script has a tab and a web origin, and is turned
 * away.
 */
export function acceptPort(port: chrome.runtime.Port): void {
  const own = port.sender?.id === chrome.runtime.id && port.sender.url?.startsWith(chrome.runtime.getURL(''));
  if (own === true && port.name === PANEL_PORT) acceptPanel(port);
  else if (own === true && port.name === DIAGNOSTICS_PORT) acceptDiagnostics(port);
  else port.disconnect();
}
