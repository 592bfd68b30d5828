import type { OrganisationRules } from '@sidenote/contract/administration';
import type { GuardLevel } from '@sidenote/contract/guard/policy';
import type { Difference } from '../../change/draft.ts';
import { say, sayCount, sayList, sayNumber } from '../../locales/say.ts';
import { actionName } from '../../parts/action-name.ts';
import { productName } from '../../parts/product-names.ts';
import { ownActionDifferences } from './own-actions/own-action-differences.ts';

/** Everything that is different between two sets of rules, in words. */
export function ruleDifferences(before: OrganisationRules, after: OrganisationRules): Difference[] {
  const lists: readonly (Difference | undefined)[] = [
    list(say('scope.sitesAllow'), before.sites.allow, after.sites.allow),
    list(say('scope.sitesBlock'), before.sites.block, after.sites.block),
    list(say('scope.productsTitle'), before.products, after.products, productName),
    list(say('scope.healthSites'), before.hipaa.sites, after.hipaa.sites),
    list(say('scope.healthProducts'), before.hipaa.products, after.hipaa.products, productName),
    list(say('scope.groupsAllow'), before.groups.allow, after.groups.allow),
    list(say('scope.groupsBlock'), before.groups.block, after.groups.block),
    list(say('scope.actionsTitle'), before.actions, after.actions, actionName),
    one(say('scope.lengthTitle'), before.maxSelectionChars, after.maxSelectionChars, (chars) =>
      sayNumber(chars),
    ),
    one(say('scope.secrets'), before.guard.secrets, after.guard.secrets, levelName),
    one(say('scope.personal'), before.guard.personal, after.guard.personal, levelName),
    list(say('scope.patterns'), before.guard.patterns, after.guard.patterns),
    one(
      say('scope.houseTitle'),
      before.house.instructions,
      after.house.instructions,
      (text) => text || say('scope.emptyText'),
    ),
    ...ownActionDifferences(before.house.actions, after.house.actions),
  ];
  return lists.filter((difference) => difference !== undefined);
}

/** What happens to something that is found. */
export function levelName(level: GuardLevel): string {
  return say(`scope.levels.${level}`);
}

function one<Value>(
  what: string,
  before: Value,
  after: Value,
  said: (value: Value) => string,
): Difference | undefined {
  return before === after ? undefined : { what, before: said(before), after: said(after) };
}

/** Lists that are no longer are read at a glance, and shown whole. */
const SHORT = 6;

/** Short lists as they were and become; of a long one what left it and what came to it, each with how many stay. */
function list<Entry extends string>(
  what: string,
  before: readonly Entry[],
  after: readonly Entry[],
  named: (entry: Entry) => string = (entry) => entry,
): Difference | undefined {
  const gone = before.filter((entry) => !after.includes(entry));
  const come = after.filter((entry) => !before.includes(entry));
  if (gone.length === 0 && come.length === 0) return undefined;
  const all = (entries: readonly Entry[]) =>
    entries.length === 0 ? say('scope.emptyList') : sayList(entries.map(named));
  const staying = before.length - gone.length;
  if (staying === 0 || Math.max(before.length, after.length) <= SHORT)
    return { what, before: all(before), after: all(after) };
  const stays = sayCount('scope.stays', staying);
  const said = (entries: readonly Entry[]) =>
    entries.length === 0 ? stays : `${sayList(entries.map(named))} ${stays}`;
  return { what, before: said(gone), after: said(come) };
}
