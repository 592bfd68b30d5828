import { CONSOLE_CHANNEL, type ConsoleMessage } from '@sidenote/contract/console-session';
import { useEffect } from 'react';
import { say } from '../locales/say.ts';

/** What the small window of a fresh sign-in ends at: it tells the page that opened it, and goes. */
export function SignedInAnew() {
  useEffect(() => {
    const channel = new BroadcastChannel(CONSOLE_CHANNEL);
    channel.postMessage('signed-in' satisfies ConsoleMessage);
    channel.close();
    window.close();
  }, []);
  return (
    <main className="alone">
      <h1>{say('session.anewTitle')}</h1>
      <p>{say('session.anewLead')}</p>
    </main>
  );
}
