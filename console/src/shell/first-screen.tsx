import { Navigate } from '@tanstack/react-router';
import { useSession } from '../session/use-session.ts';
import { NoRole } from './no-role.tsx';
import { seenScreens } from './seen-screens.ts';

/** The console's own address: leads to the first screen that the person may see. */
export function FirstScreen() {
  const [first] = seenScreens(useSession().roles);
  if (first === undefined) return <NoRole />;
  return <Navigate to={`/${first}`} replace />;
}
