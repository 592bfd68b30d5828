import { readsOf } from '@sidenote/contract/action-groups';
import { type ActionId, findAction } from '@sidenote/contract/catalogue';

/** What an action, by its id, reads of the product itself; undefined for one that needs a text pointed at. */
export function readsById(id: ActionId): ReturnType<typeof readsOf> {
  const action = findAction(id);
  return action === undefined ? undefined : readsOf(action);
}
