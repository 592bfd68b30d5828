import { maySee } from '@sidenote/contract/console-screens';
import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { Link } from '@tanstack/react-router';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { useSession } from '../../session/use-session.ts';
import { useNewestGraph } from './use-graph.ts';

/** How often is asked whether all is deleted. In milliseconds. */
const LOOK_MS = 5_000;

/** Says why there is no picture. */
export function NoPicture({ standing }: Pick<OrganisationGraph, 'standing'>) {
  if (standing === 'on') return <Empty title={say('graph.notYet')}>{say('graph.notYetNext')}</Empty>;
  return standing === 'off' ? <Off /> : <Leaving />;
}

function Off() {
  const { roles } = useSession();
  return (
    <Empty title={say('graph.off')}>
      <p>{say('graph.offNext')}</p>
      {maySee('scope', roles) && (
        <Link to="/scope" search={{ part: 'graph' }}>
          {say('graph.toRules')}
        </Link>
      )}
    </Empty>
  );
}

/** Says by itself when it is through. */
function Leaving() {
  useNewestGraph({ everyMs: LOOK_MS });
  return <Empty title={say('graph.off')}>{say('graph.leaving')}</Empty>;
}
