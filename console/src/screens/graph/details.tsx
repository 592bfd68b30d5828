import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { useRef } from 'react';
import { say } from '../../locales/say.ts';
import { KindDetails } from './kind-details.tsx';
import type { Team } from './names.ts';
import { TeamDetails } from './team-details.tsx';
import { useIntoSight } from './use-into-sight.ts';

/** What is known of the team or the kind of work that is chosen. Beside the picture it scrolls by itself, so that both stay in sight. */
export function Details(props: {
  of: OrganisationGraph;
  chosen: Team | WorkType | undefined;
  onTeam: (id: string) => void;
  onKind: (type: WorkType) => void;
}) {
  const { of, chosen, onTeam, onKind } = props;
  const section = useRef<HTMLElement>(null);
  useIntoSight(section, typeof chosen === 'object' ? chosen.id : chosen);
  if (chosen === undefined) return null;
  // What was pressed in it is gone with what it showed; who came by keyboard goes on from its beginning.
  const stay = () => section.current?.focus({ preventScroll: true });
  const on = {
    onTeam: (id: string) => {
      stay();
      onTeam(id);
    },
    onKind: (type: WorkType) => {
      stay();
      onKind(type);
    },
  };
  const isTeam = typeof chosen === 'object';
  return (
    <section
      ref={section}
      className="graph-details box stack"
      aria-label={say(isTeam ? 'graph.foundTeam' : 'graph.foundKind')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {isTeam ? (
        <TeamDetails key={chosen.id} of={of} team={chosen} {...on} />
      ) : (
        <KindDetails key={chosen} of={of} type={chosen} {...on} />
      )}
    </section>
  );
}
