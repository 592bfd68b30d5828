import type { SignInStep } from '../messages.ts';
import { discover, gatewayAddress } from './gateway.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { loadJob } from './jobs.ts';
import { confirmedPolicy } from './managed-policy.ts';
import { isSwitchedOff } from './managed-state.ts';
import { rebuildMenu } from './menu.ts';
import { forgetAnswers } from './owner.ts';
import { notices, refreshPanels } from './panels.ts';
import { retry } from './request.ts';
import { signIn, signOut } from './session.ts';
import { forget, save } from './storage.ts';
import { stopAllStreams } from './streams.ts';
import { currentSurface, openPopupAgain } from './surface.ts';
import { deliver } from './telling/deliver.ts';

/** Takes the address of a gateway that a person typed, once it has answered as one. */
export async function connectGateway(typed: string): Promise<void> {
  if ((await confirmedPolicy()).state !== 'unmanaged') return;
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
  await forgetPerson();
  await signOut();
  await refreshPanels();
}

/** Ends a person's session with everything that runs and was kept for it. The next sign-in may be a silent one. */
export async function forgetPerson(): Promise<void> {
  stopAllStreams();
  await forgetAnswers();
  await forget('session', 'owner');
}

/** What ends the sign-in that a window is open for. */
let signingIn: AbortController | undefined;

/** Closes the sign-in's window, and forgets that there was one. */
export function cancelSignIn(): void {
  signingIn?.abort();
}

/** Signs in and goes on with what the person wanted. The sign-in window closed the popup, so it is opened again. */
export async function signInHere(tabId: number): Promise<void> {
  const managed = await confirmedPolicy();
  const gateway = await gatewayInUse(managed);
  if (gateway === undefined || notices.signInStep !== undefined || isSwitchedOff(managed)) return;
  const step = (reached: SignInStep | undefined) => {
    notices.signInStep = reached;
    return refreshPanels();
  };
  const leaving = new AbortController();
  signingIn = leaving;
  notices.signInFault = undefined;
  await step('opening');
  const signedIn = await signIn(gateway, { step: (reached) => void step(reached), signal: leaving.signal });
  signingIn = undefined;
  notices.signInStep = undefined;
  // Who left the sign-in knows that it came to nothing.
  if (leaving.signal.aborted) return refreshPanels();
  notices.signInFault = signedIn.ok ? undefined : signedIn.code;
  // The diagnostics page tells of it as well.
  if (signedIn.ok) await forget('signInFault');
  else await save('signInFault', signedIn.code);
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  // Before anybody is told: a popup that is open still, and closed by who has read it, must not come again.
  if (tab !== undefined && (await currentSurface()) === 'popup') void openPopupAgain(tab);
  await refreshPanels();
  if (signedIn.ok) void deliver();
  const job = await loadJob(tabId);
  if (signedIn.ok && job?.phase === 'blocked' && job.reason === 'signed_out') await retry(job);
}
