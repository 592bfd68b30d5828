import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import { useQuery } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import { say } from '../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { TitledPage } from '../parts/page.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { builtScreens, type LoadScreen } from '../screens/screens.ts';
import { useSession } from '../session/use-session.ts';
import { NoSuchScreen } from './no-such-screen.tsx';
import { seenScreens } from './seen-screens.ts';

/** Where a screen is drawn, for who may see it. One that fails takes nothing else with it. */
export function ScreenPlace({ id }: { id: string }) {
  const { roles } = useSession();
  const load = builtScreens.get(id);
  const seen = seenScreens(roles).find((one) => one === id);
  if (load === undefined || seen === undefined) return <NoSuchScreen />;
  return (
    <CatchBoundary getResetKey={() => id} errorComponent={() => <Broken id={seen} />}>
      <LaterScreen id={seen} load={load} />
    </CatchBoundary>
  );
}

/**
 * A screen as soon as its file is loaded. It is asked for like an answer of the gateway: React's own `lazy` would keep it back
 * for 300 ms after a skeleton was there, however soon it has come.
 */
function LaterScreen({ id, load }: { id: ConsoleScreenId; load: LoadScreen }) {
  const { data: Screen } = useQuery({
    queryKey: ['screen', id],
    queryFn: async () => (await load()).default,
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, networkMode: 'always' },
    throwOnError: true,
  });
  return Screen === undefined ? <OnItsWay id={id} /> : <Screen />;
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
