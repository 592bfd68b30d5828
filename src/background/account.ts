import { discover, gatewayAddress } from './gateway.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { loadJob } from './jobs.ts';
import { managedPolicy } from './managed-policy.ts';
import { rebuildMenu } from './menu.ts';
import { sameOwner } from './organisation-policy.ts';
import { notices, refreshPanels } from './panels.ts';
import { retry } from './request.ts';
import { signIn, signOut } from './session.ts';
import { forget, load, loadJobs, type Owner, save } from './storage.ts';
import { stopAllStreams } from './streams.ts';
import { currentSurface, openPanel } from './surface.ts';

/** Takes the address of a gateway that a person typed, once it has answered as one. */
export async function connectGateway(typed: string): Promise<void> {
  if ((await gatewayInUse()).managed || (await isDisabled())) return;
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
  await forgetAnswers();
  await signOut();
  await refreshPanels();
}

/** Everything that was kept for the person beside the session itself: answers, rules, the agreement to send. */
async function forgetAnswers(): Promise<void> {
  // A job that was only asked for holds nothing of anybody; who signs in next goes on with it.
  const held = (await loadJobs()).filter((job) => job.phase !== 'blocked' || job.capture !== undefined);
  await forget('adrift', 'policy', 'previewSeen', ...held.map((job) => `job:${job.ask.tabId}` as const));
}

/** Signs in and goes on with what the person wanted. The sign-in window closed the popup, so it is opened again. */
export async function signInHere(tabId: number): Promise<void> {
  const { url } = await gatewayInUse();
  if (url === undefined || notices.signingIn || (await isDisabled())) return;
  notices.signingIn = true;
  notices.signInFault = undefined;
  await refreshPanels();
  const signedIn = await signIn(url, true);
  notices.signingIn = false;
  notices.signInFault = signedIn.ok ? undefined : signedIn.code;
  if (signedIn.ok) await takeOver(signedIn.value.owner);
  await refreshPanels();
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (tab !== undefined && (await currentSurface()) === 'popup') openPanel('popup', tab);
  const job = await loadJob(tabId);
  if (signedIn.ok && job?.phase === 'blocked' && job.reason === 'signed_out') await retry(job);
}

/** What was kept for one person, or one gateway, is never shown to another. */
async function takeOver(owner: Owner): Promise<void> {
  const before = await load('owner');
  if (before !== undefined && !sameOwner(before, owner)) await forgetAnswers();
  await save('owner', owner);
}

/** The admin's policy has changed: the menu follows, and another gateway means another person. */
export async function followManagedPolicy(): Promise<void> {
  const { url } = await gatewayInUse();
  const owner = await load('owner');
  if (owner !== undefined && owner.gatewayUrl !== url) await signOutHere();
  await rebuildMenu();
  await refreshPanels();
}

async function isDisabled(): Promise<boolean> {
  return (await managedPolicy())?.enabled === false;
}
