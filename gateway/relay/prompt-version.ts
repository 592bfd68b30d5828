import { findAction } from '@sidenote/contract/catalogue';
import { prompts } from '@sidenote/contract/prompts';

/** Version of an action's prompt, for records; 0 for an action that is not in the catalogue. */
export function promptVersion(action: string): number {
  const known = findAction(action);
  return known === undefined ? 0 : prompts[known.id].version;
}
