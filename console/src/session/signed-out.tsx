import { SIGN_IN_ORGANISATION, SIGN_IN_REGION } from '@sidenote/contract/console-sign-in';
import { say } from '../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { RightRegion } from './right-region.tsx';
import { troubleIn } from './trouble.ts';

/** The way in. `ended` where somebody was signed in in this very page before. */
export function SignedOut({ ended }: { ended: boolean }) {
  const trouble = troubleIn(location.search);
  const told = new URLSearchParams(location.search);
  const region = told.get(SIGN_IN_REGION);
  const next = location.pathname + (trouble === undefined ? location.search : '');
  return (
    <main className="alone">
      <h1>{ended ? say('session.endedTitle') : say('session.signInTitle')}</h1>
      <p>{ended ? say('session.endedLead') : say('session.signInLead')}</p>
      {trouble !== undefined && <Notice kind="warn">{say(`session.trouble.${trouble}`)}</Notice>}
      {trouble === 'other_region' && region !== null && <RightRegion region={region} />}
      <p>
        <a
          className={trouble === 'other_region' ? 'button' : 'button primary'}
          href={wayIn(next, told.get(SIGN_IN_ORGANISATION))}
        >
          {say('session.signIn')}
        </a>
      </p>
    </main>
  );
}

/** Where the provider is asked: of several, the one whose organisation the address names, or else whose people were here before. */
function wayIn(next: string, organisation: string | null): string {
  const named = organisation === null ? {} : { [SIGN_IN_ORGANISATION]: organisation };
  return `/console/sign-in?${new URLSearchParams({ next, ...named })}`;
}
