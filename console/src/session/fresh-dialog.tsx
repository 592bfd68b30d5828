import { useEffect, useState, useSyncExternalStore } from 'react';
import { say } from '../locales/say.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { freshSignIn, openSignInWindow, type Wanted } from './fresh-sign-in.ts';

/** Asks for a fresh sign-in when a change waits for one. */
export function FreshDialog() {
  const wanted = useSyncExternalStore(freshSignIn.subscribe, freshSignIn.wanted);
  return wanted === undefined ? null : <Asking wanted={wanted} />;
}

function Asking({ wanted }: { wanted: Wanted }) {
  const [opened, setOpened] = useState<ReturnType<typeof openSignInWindow>>();
  const [blocked, setBlocked] = useState(false);
  useEffect(() => {
    if (opened === undefined) return;
    void opened.done.then(wanted.signedIn);
    return opened.stop;
  }, [opened, wanted]);
  return (
    <Dialog title={say('session.freshTitle')} onClose={wanted.refused}>
      <p>{say('session.freshLead')}</p>
      {blocked && <Notice kind="warn">{say('session.freshBlocked')}</Notice>}
      {opened !== undefined && <p role="status">{say('session.freshWaiting')}</p>}
      <div className="row end">
        <button type="button" className="button quiet" onClick={wanted.refused}>
          {say('parts.cancel')}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            const next = openSignInWindow();
            setBlocked(next === undefined);
            setOpened(next);
          }}
        >
          {say('session.fresh')}
        </button>
      </div>
    </Dialog>
  );
}
