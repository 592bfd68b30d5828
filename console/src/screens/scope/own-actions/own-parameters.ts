import { findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { OwnAction } from '@sidenote/contract/house-schema';
import { type ParameterId, parameterIds } from '@sidenote/contract/parameters';
import { say } from '../../../locales/say.ts';

/** What the action that all own actions are settings of asks for before it. */
export const ownParameters: readonly ParameterId[] = parameterIds.filter(
  (id) => findAction(OWN_ACTION_RUNS)?.parameters[id] !== undefined,
);

/** What an own action can set, and whatever else stands in it: that keeps it from running, so it has to be seen to be taken out. */
export function parametersFor({ parameters }: OwnAction): readonly ParameterId[] {
  return parameterIds.filter((id) => ownParameters.includes(id) || parameters[id] !== undefined);
}

/** An own action with another value of a parameter; one that is empty is not set, except for the task, which has to be there. */
export function withParameter(action: OwnAction, id: ParameterId, value: string): OwnAction {
  if (id === 'task') return { ...action, parameters: { ...action.parameters, task: value } };
  const { [id]: _before, ...others } = action.parameters;
  return { ...action, parameters: value.trim() === '' ? others : { ...others, [id]: value } };
}

/** What a parameter is called where an own action sets it. */
export function parameterName(id: ParameterId): string {
  return id === 'task' ? say('scope.ownTask') : say(`parameters.${id}`);
}
