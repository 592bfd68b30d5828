import type { OwnAction } from '@sidenote/contract/house-schema';
import { parameterForms, parameterIds } from '@sidenote/contract/parameters';
import type { Difference } from '../../../change/draft.ts';
import { say } from '../../../locales/say.ts';
import { optionName } from '../parameter-option.ts';
import { parameterName } from './own-parameters.ts';

/** Each own action that came, went or changed, by its name and id: all of it, or what is different in it. */
export function ownActionDifferences(
  before: readonly OwnAction[],
  after: readonly OwnAction[],
): Difference[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [was, is] = [before, after].map((actions) => actions.find((action) => action.id === id));
    const [old, now] = [partsOf(was), partsOf(is)];
    const parts = old.filter(({ value }, at) => value !== now[at]?.value).map(({ name }) => name);
    if (parts.length === 0) return [];
    return [
      {
        what: say('scope.ownOne', { title: (is ?? was)?.title ?? '', id }),
        before: was === undefined ? say('scope.emptyList') : linesOf(old, parts),
        after: is === undefined ? say('scope.emptyList') : linesOf(now, parts),
      },
    ];
  });
}

/** One thing that an own action says; undefined where it does not. */
interface Part {
  readonly name: string;
  readonly value: string | undefined;
  /** What stands in the place of nothing. */
  readonly none: string;
}

function partsOf(action: OwnAction | undefined): readonly Part[] {
  return [
    { name: say('scope.ownName'), value: action?.title, none: say('scope.emptyText') },
    { name: say('scope.ownDescription'), value: action?.description, none: say('scope.emptyText') },
    ...parameterIds.map((id) => {
      const value = action?.parameters[id];
      return parameterForms[id].kind === 'text'
        ? { name: parameterName(id), value, none: say('scope.emptyText') }
        : { name: parameterName(id), value: value && optionName(value), none: say('scope.simUnchosen') };
    }),
  ];
}

function linesOf(all: readonly Part[], names: readonly string[]): string {
  return all
    .filter(({ name }) => names.includes(name))
    .map(({ name, value, none }) => say('scope.ownPart', { name, value: value || none }))
    .join('\n');
}
