import type { Code } from '@sidenote/contract/faults';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import { productNames } from '@sidenote/contract/product-names';
import type { Transparency } from '@sidenote/contract/transparency';
import { say, sayList } from '../../locales/say.ts';
import { useGraph } from '../graph/graph-here.ts';
import { learnedProducts } from '../graph/learned-products.ts';
import { Section } from '../parts/section.tsx';
import { KeptForGraph } from './kept-for-graph.tsx';

/**
 * What the organisation's teamwork graph learns from, whether the person takes part, the way to their part in it, and what is
 * kept for it at all.
 */
export function GraphSection({ told }: { told: Transparency | Code | undefined }) {
  const here = useGraph();
  const rules = here?.graph.rules;
  if (here === undefined || rules === undefined) return null;
  return (
    <Section title={say('myPart.section')}>
      <p className="small">{standing(rules)}</p>
      <div className="row">
        <button type="button" className="button" onClick={here.openMine}>
          {say('myPart.title')}
        </button>
      </div>
      <KeptForGraph told={told} />
    </Section>
  );
}

function standing(rules: GraphForPerson): string {
  const { person, people } = rules;
  if (person === 'off') return say('myPart.off');
  const named = learnedProducts(rules).map((id) => productNames[id]);
  if (named.length === 0) return say('myPart.learnsNothing');
  return say(people === 'teams' ? 'myPart.learnsTeams' : 'myPart.learns', { products: sayList(named) });
}
