import { ApiFault } from '../api/api-fault.ts';
import { say } from '../locales/say.ts';
import { toldFault } from '../locales/told.ts';
import type { Ending } from './endings.ts';

/** For who is signed in and is let in no more: why, and the way in for somebody else. */
export function TurnedAway({ ending }: { ending: Ending }) {
  const { sentence, next } = toldFault(new ApiFault(ending));
  return (
    <main className="alone">
      <h1>{sentence}</h1>
      <p>{next}</p>
      <p>
        <a className="button" href="/console/sign-in">
          {say('session.signIn')}
        </a>
      </p>
    </main>
  );
}
