import type { OrganisationRules } from '@sidenote/contract/administration';
import { isPattern } from '@sidenote/contract/guard/patterns/own-patterns';
import { ownActionSchema } from '@sidenote/contract/house-schema';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { isSitePattern, sitePatternFor } from '@sidenote/contract/site';
import { say, sayNumber } from '../../locales/say.ts';

/** What is wrong with rules as they were written, by the field it is about; empty where they can be sent. */
export interface RuleFaults {
  readonly sitesAllow?: string;
  readonly sitesBlock?: string;
  readonly healthSites?: string;
  readonly length?: string;
  readonly patterns?: string;
  readonly own?: string;
}

export function faultsIn(rules: OrganisationRules): RuleFaults {
  const { sites, hipaa, guard, house, maxSelectionChars } = rules;
  const lengthRight = Number.isInteger(maxSelectionChars) && maxSelectionChars >= 1;
  return {
    ...siteFault('sitesAllow', sites.allow),
    ...siteFault('sitesBlock', sites.block),
    ...siteFault('healthSites', hipaa.sites),
    ...(lengthRight && maxSelectionChars <= MAX_SELECTION_CHARS
      ? {}
      : { length: say('scope.lengthWrong', { most: sayNumber(MAX_SELECTION_CHARS) }) }),
    ...patternFault(guard.patterns),
    ...(areWhole(house.actions) ? {} : { own: say('scope.ownIncomplete') }),
  };
}

function siteFault(
  field: 'sitesAllow' | 'sitesBlock' | 'healthSites',
  entries: readonly string[],
): RuleFaults {
  const entry = entries.find((one) => !isSitePattern(one));
  if (entry === undefined) return {};
  const site = sitePatternFor(entry);
  return {
    [field]:
      site === undefined
        ? say('scope.notASite', { entry: cut(entry) })
        : say('scope.siteMeant', { entry: cut(entry), site }),
  };
}

/** As much of an entry as tells which one it is. */
function cut(entry: string): string {
  return entry.length > 80 ? `${entry.slice(0, 79)}…` : entry;
}

function patternFault(patterns: readonly string[]): RuleFaults {
  const entry = patterns.find((one) => !isPattern(one));
  return entry === undefined ? {} : { patterns: say('scope.notAPattern', { entry: cut(entry) }) };
}

function areWhole(actions: OrganisationRules['house']['actions']): boolean {
  const ids = new Set(actions.map(({ id }) => id));
  return ids.size === actions.length && actions.every((action) => ownActionSchema.safeParse(action).success);
}
