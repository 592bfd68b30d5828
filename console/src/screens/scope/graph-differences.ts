import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { Difference } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';
import { productName } from '../../parts/product-names.ts';
import { list, one } from './told-differences.ts';

/** Everything that is different about the teamwork graph, in words. What is deleted with it is said where it was there. */
export function graphDifferences(before: GraphRules, after: GraphRules): (Difference | undefined)[] {
  const yesOrNo = (is: boolean) => say(`scope.graphStates.${is ? 'on' : 'off'}`);
  const told = (value: string, isLast: boolean, goes: string) => (isLast ? `${value}. ${goes}` : value);
  return [
    one(say('scope.graphOn'), before.on, after.on, (on) =>
      told(yesOrNo(on), before.on && !on, say('scope.graphGoes')),
    ),
    list(say('scope.graphProducts'), before.products, after.products, productName),
    one(say('scope.graphPeople'), before.people, after.people, (people) =>
      told(
        say(`scope.graphWhoseShort.${people}`),
        before.on && after.on && before.people === 'people' && people === 'teams',
        say('scope.graphPeopleGo'),
      ),
    ),
    one(say('scope.graphDetails'), before.details, after.details, yesOrNo),
    one(say('scope.graphContext'), before.context, after.context, yesOrNo),
    one(say('scope.graphNaming'), before.naming, after.naming, yesOrNo),
  ];
}
