import { CatchBoundary } from '@tanstack/react-router';
import { Suspense } from 'react';
import { say } from '../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { builtScreens } from '../screens/screens.ts';
import { useSession } from '../session/use-session.ts';
import { NoSuchScreen } from './no-such-screen.tsx';
import { seenScreens } from './seen-screens.ts';

/** Where a screen is drawn, for who may see it. One that fails takes nothing else with it. */
export function ScreenPlace({ id }: { id: string }) {
  const { roles } = useSession();
  const Screen = builtScreens.get(id);
  if (Screen === undefined || !seenScreens(roles).some((seen) => seen === id)) return <NoSuchScreen />;
  return (
    <CatchBoundary getResetKey={() => id} errorComponent={Broken}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Screen />
      </Suspense>
    </CatchBoundary>
  );
}

function Broken() {
  return (
    <Notice kind="bad">
      <p>{say('parts.notUnderstood')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('parts.reload')}
      </button>
    </Notice>
  );
}
