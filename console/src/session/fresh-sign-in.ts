import { CONSOLE_CHANNEL } from '@sidenote/contract/console-session';
import { ApiFault } from '../api/api-fault.ts';

/** A change that waits for a fresh sign-in. */
export interface Wanted {
  readonly signedIn: () => void;
  readonly refused: () => void;
}

let wanted: Wanted | undefined;
const listeners = new Set<() => void>();

/** What waits for a fresh sign-in, for `useSyncExternalStore`. */
export const freshSignIn = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  wanted: () => wanted,
};

function want(next: Wanted | undefined): void {
  wanted = next;
  for (const listener of listeners) listener();
}

/**
 * Carries out a change, and where the gateway asks for a fresh sign-in first, carries it out after that. Rejects as the
 * change does, and with the gateway's own fault when the person does not sign in.
 */
export async function change<Done>(carryOut: () => Promise<Done>): Promise<Done> {
  try {
    return await carryOut();
  } catch (error) {
    if (!(error instanceof ApiFault) || error.code !== 'fresh_sign_in_needed') throw error;
    if (!(await signedInAnew())) throw error;
    return carryOut();
  }
}

function signedInAnew(): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (done: boolean) => {
      want(undefined);
      resolve(done);
    };
    want({ signedIn: () => settle(true), refused: () => settle(false) });
  });
}

/** Opens the small window; undefined where the browser does not. Only in a click, as browsers want it. */
export function openSignInWindow(): { readonly done: Promise<void>; stop(): void } | undefined {
  const channel = new BroadcastChannel(CONSOLE_CHANNEL);
  const done = new Promise<void>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'signed-in') resolve();
    };
  });
  const opened = window.open('/console/sign-in?fresh=1', '_blank', 'popup,width=480,height=680');
  if (opened === null) {
    channel.close();
    return undefined;
  }
  return { done, stop: () => channel.close() };
}
