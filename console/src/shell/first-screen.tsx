import { Navigate } from '@tanstack/react-router';
import { say } from '../locales/say.ts';
import { Empty } from '../parts/empty.tsx';
import { useSession } from '../session/use-session.ts';
import { seenScreens } from './seen-screens.ts';

/** The console's own address: leads to the first screen that the person may see. */
export function FirstScreen() {
  const [first] = seenScreens(useSession().roles);
  if (first === undefined) return <Empty title={say('shell.nothingToSee')}>{say('shell.nothingNext')}</Empty>;
  return <Navigate to={`/${first}`} replace />;
}
