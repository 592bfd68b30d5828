import type { OrganisationRules } from '@sidenote/contract/administration';
import type { GuardLevel } from '@sidenote/contract/guard/policy';
import type { Difference } from '../../change/draft.ts';
import { say, sayNumber } from '../../locales/say.ts';
import { actionName } from '../../parts/action-name.ts';
import { productName } from '../../parts/product-names.ts';
import { graphDifferences } from './graph-differences.ts';
import { ownActionDifferences } from './own-actions/own-action-differences.ts';
import { list, one } from './told-differences.ts';

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
    ...graphDifferences(before.graph, after.graph),
  ];
  return lists.filter((difference) => difference !== undefined);
}

/** What happens to something that is found. */
export function levelName(level: GuardLevel): string {
  return say(`scope.levels.${level}`);
}
