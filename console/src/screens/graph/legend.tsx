import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { say } from '../../locales/say.ts';
import type { GraphView } from './graph-view.ts';
import { KindMark } from './kind-mark.tsx';
import { kindName } from './names.ts';
import { kindsIn } from './relations.ts';

/** Which colour is which kind of work; pressed, the picture shows where it is done. */
export function Legend(props: {
  of: OrganisationGraph;
  kind: WorkType | undefined;
  onKind: (kind: WorkType | undefined) => void;
}) {
  const { of: graph, kind, onKind } = props;
  return (
    <fieldset className="graph-legend">
      <legend className="visually-hidden">
        {say('graph.legend')}. {say('graph.legendHint')}
      </legend>
      {kindsIn(graph).map((type) => (
        <button
          key={type}
          type="button"
          className="chip"
          aria-pressed={type === kind}
          onClick={() => onKind(type === kind ? undefined : type)}
        >
          <KindMark type={type} />
          {kindName(type, graph.names)}
        </button>
      ))}
    </fieldset>
  );
}

/** What its lines mean: one between teams has no head, as they work together both ways. */
export function Lines({ view }: { view: GraphView['view'] }) {
  return (
    <p className="graph-lines soft small">
      <svg className="kind-mark" width="28" height="12" aria-hidden="true">
        <path d={view === 'teams' ? 'M1,6H27' : 'M1,6H20'} stroke="var(--line-strong)" strokeWidth="3" />
        {view === 'kinds' && <path d="M27,6L19,1V11Z" fill="var(--line-strong)" />}
      </svg>
      <span>{say(`graph.lines.${view}`)}</span>
    </p>
  );
}
