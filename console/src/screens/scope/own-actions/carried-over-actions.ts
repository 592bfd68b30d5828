import type { OwnAction } from '@sidenote/contract/house-schema';
import { parameterIds } from '@sidenote/contract/parameters';
import { idFor } from './action-id.ts';

/**
 * One's own change of the own actions on top of what somebody else made of them meanwhile, action by action by their ids: what
 * either added, changed or removed is so afterwards. Where both touched the same thing of the same action, one's own counts; two
 * that were added under the same name both stay.
 */
export function carriedOverActions(actions: {
  seen: readonly OwnAction[];
  mine: readonly OwnAction[];
  now: readonly OwnAction[];
}): OwnAction[] {
  const [seen, mine, now] = [byId(actions.seen), byId(actions.mine), byId(actions.now)];
  const stay = actions.now.flatMap((theirs) => {
    const [was, own] = [seen.get(theirs.id), mine.get(theirs.id)];
    if (was === undefined) return [theirs];
    return own === undefined ? [] : [merged(was, own, theirs)];
  });
  const come = actions.mine.filter((own) => {
    const [was, theirs] = [seen.get(own.id), now.get(own.id)];
    // Of one that they removed, what is changed stays: it is seen once more before it is sent.
    return was === undefined ? !isSame(own, theirs) : theirs === undefined && !isSame(own, was);
  });
  for (const own of come) stay.push(underFreeId(own, stay));
  return stay;
}

function merged(was: OwnAction, own: OwnAction, theirs: OwnAction): OwnAction {
  const one = <Value>(of: (action: OwnAction) => Value) => (of(was) === of(own) ? of(theirs) : of(own));
  const parameters = parameterIds.flatMap((id) => {
    const value = one((action) => action.parameters[id]);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    ...theirs,
    title: one(({ title }) => title),
    description: one(({ description }) => description),
    parameters: { ...Object.fromEntries(parameters), task: one((action) => action.parameters.task) },
  };
}

function underFreeId(own: OwnAction, others: readonly OwnAction[]): OwnAction {
  return others.some(({ id }) => id === own.id) ? { ...own, id: idFor(own.title, others) } : own;
}

function byId(actions: readonly OwnAction[]): ReadonlyMap<string, OwnAction> {
  return new Map(actions.map((action) => [action.id, action]));
}

function isSame(one: OwnAction, other: OwnAction | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
