import { CONSOLE_CHANNEL, type ConsoleMessage } from '@sidenote/contract/console-session';
import { nothing, request } from '../api/request.ts';

/** Ends the session at the gateway, tells the other pages of the console, and begins this one anew, with nothing in memory. */
export async function signOut(): Promise<void> {
  // Whatever the gateway says, nothing stays in sight; asked anew, it tells whether somebody is still signed in.
  await request({ method: 'POST', path: '/console/sign-out', answer: nothing }).catch(() => undefined);
  tellOtherPages('signed-out');
  location.assign('/console/');
}

function tellOtherPages(message: ConsoleMessage): void {
  const channel = new BroadcastChannel(CONSOLE_CHANNEL);
  channel.postMessage(message);
  channel.close();
}
