import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { keyOf } from '../api/use-answer.ts';
import { ChangesProvider } from '../change/changes.tsx';
import { say } from '../locales/say.ts';
import { Failed } from '../parts/failed.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { endingOf } from '../session/endings.ts';
import { FreshDialog } from '../session/fresh-dialog.tsx';
import { SignedOut } from '../session/signed-out.tsx';
import { TurnedAway } from '../session/turned-away.tsx';
import { SessionContext, useSessionQuery } from '../session/use-session.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

/** What stands around every screen, for who is signed in; for who is not, the way in and nothing else. */
export function Shell() {
  const [menuOpen, setMenuOpen] = useState(false);
  const { data: session, error, isError, refetch } = useSessionQuery();
  const was = useRef<string>(undefined);
  useEffect(() => {
    if (session === undefined) return;
    const who = `${session.organisation.id} ${session.person}`;
    // Somebody else signed in elsewhere in this browser: nothing of the first may stay in sight.
    if (was.current !== undefined && was.current !== who) location.reload();
    was.current = who;
  }, [session]);
  const client = useQueryClient();
  const ending = isError ? endingOf(error) : undefined;
  useEffect(() => {
    // Whoever sits here next is shown nothing that was read before. What the way in itself asks is in use, and stays.
    if (ending !== undefined) client.removeQueries({ queryKey: keyOf('/'), type: 'inactive' });
  }, [client, ending]);
  if (ending === 'signed_out') return <SignedOut ended={was.current !== undefined} />;
  if (ending !== undefined) return <TurnedAway ending={ending} />;
  if (session === undefined)
    return (
      <main className="alone">
        {/* Soon gone mostly, it would flash. */}
        <h1 className={isError ? undefined : 'visually-hidden'}>{say('shell.product')}</h1>
        {isError ? <Failed error={error} again={() => void refetch()} /> : <Skeleton />}
      </main>
    );
  return (
    <SessionContext value={session}>
      <ChangesProvider>
        <a className="skip" href="#content">
          {say('shell.skip')}
        </a>
        <Header menu={{ open: menuOpen, toggle: () => setMenuOpen(!menuOpen) }} />
        <div className={menuOpen ? 'frame menu-open' : 'frame'}>
          <Navigation onGone={() => setMenuOpen(false)} />
          <main id="content" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </ChangesProvider>
      <FreshDialog />
    </SessionContext>
  );
}
