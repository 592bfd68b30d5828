import type { OrganisationRules } from '@sidenote/contract/administration';
import { carriedOverActions } from './own-actions/carried-over-actions.ts';

/**
 * One's own change of the rules on top of what somebody else made of them meanwhile: each list keeps what came to it from both
 * sides and loses what either took out; of a single value one's own counts where one changed it. Own actions go by their ids.
 */
export function carriedOver(rules: {
  seen: OrganisationRules;
  mine: OrganisationRules;
  now: OrganisationRules;
}): OrganisationRules {
  const { seen, mine, now } = rules;
  const list = <Entry>(of: (rules: OrganisationRules) => readonly Entry[]) =>
    merged(of(seen), of(mine), of(now));
  const one = <Value>(of: (rules: OrganisationRules) => Value) =>
    same(of(seen), of(mine)) ? of(now) : of(mine);
  return {
    sites: { allow: list(({ sites }) => sites.allow), block: list(({ sites }) => sites.block) },
    products: list(({ products }) => products),
    actions: list(({ actions }) => actions),
    groups: { allow: list(({ groups }) => groups.allow), block: list(({ groups }) => groups.block) },
    hipaa: { sites: list(({ hipaa }) => hipaa.sites), products: list(({ hipaa }) => hipaa.products) },
    maxSelectionChars: one(({ maxSelectionChars }) => maxSelectionChars),
    graph: {
      on: one(({ graph }) => graph.on),
      products: list(({ graph }) => graph.products),
      details: one(({ graph }) => graph.details),
      people: one(({ graph }) => graph.people),
      context: one(({ graph }) => graph.context),
      naming: one(({ graph }) => graph.naming),
    },
    guard: {
      secrets: one(({ guard }) => guard.secrets),
      personal: one(({ guard }) => guard.personal),
      patterns: list(({ guard }) => guard.patterns),
    },
    house: {
      instructions: one(({ house }) => house.instructions),
      actions: carriedOverActions({
        seen: seen.house.actions,
        mine: mine.house.actions,
        now: now.house.actions,
      }),
    },
  };
}

function merged<Entry>(seen: readonly Entry[], mine: readonly Entry[], now: readonly Entry[]): Entry[] {
  const stay = now.filter((entry) => mine.includes(entry) || !seen.includes(entry));
  return [...stay, ...mine.filter((entry) => !seen.includes(entry) && !now.includes(entry))];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
