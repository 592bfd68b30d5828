import { findAction } from '@sidenote/contract/catalogue';
import { say } from '../locales/say.ts';

/** What an action is called; one that this version does not know by its id. */
export function actionName(id: string): string {
  const action = findAction(id);
  return action === undefined ? id : say(`actions.${action.id}.title`);
}
