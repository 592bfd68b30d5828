import { maySee } from '@sidenote/contract/console-screens';
import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../../api/organisation.ts';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { useSession } from '../../session/use-session.ts';

/** Says why there is no picture, and for who may read the rules, whether it is switched off. */
export function NoPicture() {
  const { roles } = useSession();
  return maySee('scope', roles) ? <OffOrNotYet /> : <NotYet />;
}

function OffOrNotYet() {
  const organisation = useOrganisation();
  if (organisation.data === undefined) return null;
  if (organisation.data.value.rules.graph.on) return <NotYet />;
  return (
    <Empty title={say('graph.off')}>
      <p>{say('graph.offNext')}</p>
      <Link to="/scope" search={{ part: 'graph' }}>
        {say('graph.toRules')}
      </Link>
    </Empty>
  );
}

function NotYet() {
  return <Empty title={say('graph.notYet')}>{say('graph.notYetNext')}</Empty>;
}
