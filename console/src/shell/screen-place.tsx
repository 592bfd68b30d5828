import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import { CatchBoundary } from '@tanstack/react-router';
import { Suspense } from 'react';
import { say } from '../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { TitledPage } from '../parts/page.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { builtScreens } from '../screens/screens.ts';
import { useSession } from '../session/use-session.ts';
import { NoSuchScreen } from './no-such-screen.tsx';
import { seenScreens } from './seen-screens.ts';

/** Where a screen is drawn, for who may see it. One that fails takes nothing else with it. */
export function ScreenPlace({ id }: { id: string }) {
  const { roles } = useSession();
  const Screen = builtScreens.get(id);
  const seen = seenScreens(roles).find((one) => one === id);
  if (Screen === undefined || seen === undefined) return <NoSuchScreen />;
  return (
    <CatchBoundary getResetKey={() => id} errorComponent={() => <Broken id={seen} />}>
      <Suspense fallback={<OnItsWay id={seen} />}>
        <Screen />
      </Suspense>
    </CatchBoundary>
  );
}

/** What a screen is called is known before it has come. */
function OnItsWay({ id }: { id: ConsoleScreenId }) {
  return (
    <TitledPage title={say(`screens.${id}`)} onItsWay>
      <Skeleton lines={8} />
    </TitledPage>
  );
}

function Broken({ id }: { id: ConsoleScreenId }) {
  return (
    <TitledPage title={say(`screens.${id}`)}>
      <Notice kind="bad">
        <p>
          {say('parts.notUnderstood')} {say('parts.notUnderstoodNext')}
        </p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('parts.reload')}
        </button>
      </Notice>
    </TitledPage>
  );
}
