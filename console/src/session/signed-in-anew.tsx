import { CONSOLE_CHANNEL, type ConsoleMessage } from '@sidenote/contract/console-session';
import type { SignInTrouble } from '@sidenote/contract/console-sign-in';
import { useEffect } from 'react';
import { say } from '../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { troubleIn } from './trouble.ts';

/** What the small window of a fresh sign-in ends at. */
export function SignedInAnew() {
  const trouble = troubleIn(location.search);
  return trouble === undefined ? <Done /> : <NotDone trouble={trouble} />;
}

/** Tells the page that opened it, and goes. */
function Done() {
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

/** Says why the page that opened it goes on waiting. */
function NotDone({ trouble }: { trouble: SignInTrouble }) {
  return (
    <main className="alone">
      <h1>{say('session.anewNotTitle')}</h1>
      <Notice kind="warn">{say(`session.trouble.${trouble}`)}</Notice>
      <p>{say('session.anewNotLead')}</p>
      <p>
        <a className="button" href="/console/sign-in?fresh=1">
          {say('session.freshTitle')}
        </a>
      </p>
    </main>
  );
}
