import type { Code } from '@sidenote/contract/faults';
import type { KeptInGraph } from '@sidenote/contract/graph/kept-in-graph';
import type { Transparency } from '@sidenote/contract/transparency';
import { say, sayCount, sayList } from '../../locales/say.ts';
import { Facts } from '../parts/facts.tsx';

/** The data map of the teamwork graph: what is kept for it, whom it is about, and how long (R24). */
export function KeptForGraph({ told }: { told: Transparency | Code | undefined }) {
  if (told === undefined || typeof told === 'string') return null;
  const { on, kept } = told.graph;
  if (!on) return null;
  return (
    <details>
      <summary>{say('keptInGraph.title')}</summary>
      <p className="small soft">{say('keptInGraph.lead')}</p>
      <dl className="facts card">
        {kept.map((one) => (
          <Kept key={one.what} {...one} />
        ))}
      </dl>
    </details>
  );
}

function Kept({ what, holds, person, days }: KeptInGraph['kept'][number]) {
  const until = days === null ? say('keptInGraph.lasting') : sayCount('keptInGraph.days', days);
  return (
    <>
      <dt>{say(`keptInGraph.what.${what}`)}</dt>
      <dd>
        {sayList(holds.map((one) => say(`keptInGraph.holds.${one}`)))}
        <span className="beneath soft">
          <Facts all={[say(`keptInGraph.about.${person}`), until]} />
        </span>
      </dd>
    </>
  );
}
