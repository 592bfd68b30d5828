import { type ConsoleScreenId, consoleScreenIds, maySee } from '@sidenote/contract/console-screens';
import type { Role } from '@sidenote/contract/roles';
import { builtScreens } from '../screens/screens.ts';

/** The screens that somebody with these roles finds in the console, in the order of the navigation. */
export function seenScreens(roles: readonly Role[]): ConsoleScreenId[] {
  return consoleScreenIds.filter((id) => builtScreens.has(id) && maySee(id, roles));
}
