import type { ActionId } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { utcDay } from '@sidenote/contract/utc-day';
import type { Routing } from '../providers/routing.ts';
import type { Target } from '../providers/target.ts';

/** Who may be asked about an action, in order; or the code that says why nobody may. */
export type Route = readonly Target[] | Code;

const DAY_MS = 86_400_000;

/**
 * Finds the route of an action once for each day and routing: both change rarely, and every request asks.
 *
 * @param find gets the day as `2026-03-31`, of UTC
 */
export function dailyRoutes(
  find: (action: ActionId, today: string) => Route,
  current: () => Routing,
): (action: ActionId) => Route {
  let routing: Routing | undefined;
  let day = Number.NaN;
  const found = new Map<ActionId, Route>();
  return (action) => {
    const now = Math.floor(Date.now() / DAY_MS);
    if (now !== day || routing !== current()) {
      found.clear();
      day = now;
      routing = current();
    }
    const known = found.get(action);
    if (known !== undefined) return known;
    const route = find(action, utcDay(now * DAY_MS));
    found.set(action, route);
    return route;
  };
}
