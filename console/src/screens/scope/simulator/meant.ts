import type { ExplainRequest } from '@sidenote/contract/explain';
import { type House, OWN_ACTION_RUNS } from '@sidenote/contract/house';
import { type Parameters, parametersOf } from '@sidenote/contract/parameters';

/** Ids of actions have no colon. */
const OWN = 'own:';

/** What stands for an own action among the actions, in the list and in the address. */
export function ownChoice(id: string): string {
  return `${OWN}${id}`;
}

/**
 * What is asked about by a choice: an own action by what it says word for word, words of one's own by what was written
 * of them. Undefined for an own action that there is no more, and for words that nobody could send.
 */
export function meantBy(
  choice: string,
  { house, words }: { house: House; words: Parameters },
): Pick<ExplainRequest, 'action' | 'parameters'> | undefined {
  if (choice.startsWith(OWN)) {
    const own = house.actions.find(({ id }) => ownChoice(id) === choice);
    return own && { action: OWN_ACTION_RUNS, parameters: own.parameters };
  }
  if (choice !== OWN_ACTION_RUNS) return { action: choice };
  const written = Object.entries(words).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parameters = parametersOf(Object.fromEntries(written));
  return parameters && { action: choice, parameters };
}
