import { Navigate } from '@tanstack/react-router';
import { say } from '../locales/say.ts';
import { TitledPage } from '../parts/page.tsx';
import { useSession } from '../session/use-session.ts';
import { seenScreens } from './seen-screens.ts';

/** The console's own address: leads to the first screen that the person may see. */
export function FirstScreen() {
  const [first] = seenScreens(useSession().roles);
  if (first === undefined)
    return <TitledPage title={say('shell.nothingToSee')} lead={say('shell.nothingNext')} />;
  return <Navigate to={`/${first}`} replace />;
}
