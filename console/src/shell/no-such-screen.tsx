import { say } from '../locales/say.ts';
import { TitledPage } from '../parts/page.tsx';
import { useSession } from '../session/use-session.ts';
import { NoRole } from './no-role.tsx';
import { seenScreens } from './seen-screens.ts';

/** An address that leads nowhere, for this person at least: which of both is not told. Without a role every address is one. */
export function NoSuchScreen() {
  if (seenScreens(useSession().roles).length === 0) return <NoRole />;
  return <TitledPage title={say('shell.notHere')} lead={say('shell.notHereNext')} />;
}
