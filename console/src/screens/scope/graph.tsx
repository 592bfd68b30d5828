import { graphPeople } from '@sidenote/contract/graph/rules';
import { productIds } from '@sidenote/contract/products';
import { providersSchema } from '@sidenote/contract/providers';
import { useAnswer } from '../../api/use-answer.ts';
import { say } from '../../locales/say.ts';
import { Notice } from '../../parts/notice.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { Section } from '../../parts/page.tsx';
import { productName } from '../../parts/product-names.ts';
import { Choices } from './choices.tsx';
import { namesKinds } from './names-kinds.ts';
import type { PartProps } from './parts.ts';

/** What no graph can be learnt from: a page of the open web belongs to no product. */
const learntFrom = productIds.filter((id) => id !== 'web');
const asks = ['details', 'context', 'naming'] as const;

/** Whether there is a teamwork graph, what it learns from, and whose work it tells apart. */
export function Graph({ rules: { graph }, inForce, change }: PartProps) {
  const switchTo = (parts: Partial<typeof graph>) => change({ graph: { ...graph, ...parts } });
  const was = inForce.graph;
  return (
    <>
      <Section title={say('scope.graphTitle')} lead={say('scope.graphLead')}>
        <label className="choice">
          <input
            type="checkbox"
            checked={graph.on}
            onChange={({ target }) => switchTo({ on: target.checked })}
          />
          {say('scope.graphOn')}
        </label>
        {was.on && !graph.on && <Notice kind="warn">{say('scope.graphGoes')}</Notice>}
      </Section>
      <Section
        title={say('scope.graphProducts')}
        lead={say('scope.graphProductsLead', { screen: say('screens.connectors') })}
      >
        <Choices
          label={say('scope.graphProducts')}
          ids={learntFrom}
          chosen={graph.products}
          named={productName}
          onChange={(products) => switchTo({ products })}
        />
        {graph.on && graph.products.length === 0 && (
          <Notice kind="plain">{say('scope.graphNoProduct')}</Notice>
        )}
      </Section>
      <Section title={say('scope.graphPeopleTitle')}>
        <OneOf
          question={say('scope.graphPeople')}
          values={graphPeople}
          chosen={graph.people}
          said={(people) => say(`scope.graphWhose.${people}`)}
          onChange={(people) => switchTo({ people })}
        />
        {was.on && graph.on && was.people === 'people' && graph.people === 'teams' && (
          <Notice kind="warn">{say('scope.graphPeopleGo')}</Notice>
        )}
      </Section>
      <Section title={say('scope.graphAsks')}>
        {asks.map((part) => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={graph[part]}
              onChange={({ target }) => switchTo({ [part]: target.checked })}
            />
            {say(graphAsk(part))}
          </label>
        ))}
        <NeedsModel />
      </Section>
    </>
  );
}

/** Says so where no model could name kinds of work, before somebody ticks that one may. */
function NeedsModel() {
  const providers = useAnswer('/v1/admin/providers', providersSchema).data?.value;
  if (providers === undefined || namesKinds(providers)) return null;
  return <p className="soft">{say('scope.graphNoModel', { screen: say('screens.providers') })}</p>;
}

function graphAsk(part: (typeof asks)[number]) {
  const said = {
    details: 'scope.graphDetails',
    context: 'scope.graphContext',
    naming: 'scope.graphNaming',
  } as const;
  return said[part];
}
