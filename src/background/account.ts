import { discover, gatewayAddress } from './gateway.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { loadJob } from './jobs.ts';
import { rebuildMenu } from './menu.ts';
import { notices, refreshPanels } from './panels.ts';
import { ask } from './request.ts';
import { signIn, signOut } from './session.ts';
import { forget, loadJobs, save } from './storage.ts';
import { stopAllStreams } from './streams.ts';
import { currentSurface, openPanel } from './surface.ts';

/** Takes the address of a gateway that a person typed, once it has answered as one. */
export async function connectGateway(typed: string): Promise<void> {
  if ((await gatewayInUse()).managed) return;
  const url = gatewayAddress(typed);
  notices.gatewayFault = undefined;
  notices.connecting = true;
  await refreshPanels();
  const found = url === undefined ? undefined : await discover(url);
  notices.connecting = false;
  if (url !== undefined && found?.ok) {
    await save('gatewayUrl', url);
    await rebuildMenu();
  } else {
    notices.gatewayFault = found?.ok === false ? found.code : 'gateway_address_invalid';
  }
  await refreshPanels();
}

/** Forgets the gateway, the person and every answer. */
export async function disconnectGateway(): Promise<void> {
  await signOutHere();
  await forget('gatewayUrl');
  await rebuildMenu();
  await refreshPanels();
}

export async function signOutHere(): Promise<void> {
  stopAllStreams();
  await forget('adrift', ...(await loadJobs()).map((job) => `job:${job.ask.tabId}` as const));
  await signOut();
  await refreshPanels();
}

/** Signs in and goes on with what the person wanted. The sign-in window closed the popup, so it is opened again. */
export async function signInHere(tabId: number): Promise<void> {
  const { url } = await gatewayInUse();
  if (url === undefined || notices.signingIn) return;
  notices.signingIn = true;
  notices.signInFault = undefined;
  await refreshPanels();
  const signedIn = await signIn(url, true);
  notices.signingIn = false;
  notices.signInFault = signedIn.ok ? undefined : signedIn.code;
  await refreshPanels();
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (tab !== undefined && (await currentSurface()) === 'popup') openPanel('popup', tab);
  const job = await loadJob(tabId);
  if (signedIn.ok && job?.phase === 'blocked' && job.reason === 'signed_out') await ask(job.ask);
}
