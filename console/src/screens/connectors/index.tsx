import { lets } from '@sidenote/contract/admin-rules';
import { type Connector, connectorListSchema } from '@sidenote/contract/graph/connectors';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisation } from '../../api/organisation.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { AddConnector } from './add-connector.tsx';
import { ConnectorCard } from './connector-card.tsx';
import { CONNECTORS } from './connector-draft.ts';
import './connectors.css';

/** How often a screen with apps that are being read looks again. In milliseconds. */
const LOOK_MS = 5_000;

/** Apps that metadata comes from into the graph: what they are, how they fare, and what can be done about them. */
export default function ConnectorsScreen() {
  const answer = useAnswer(CONNECTORS, connectorListSchema, { everyMs: LOOK_MS });
  const organisation = useOrganisation();
  const isOff = organisation.data?.value.rules.graph.on === false;
  const count = answer.data?.value.connectors.length;
  return (
    <Page screen="connectors" lead={count === undefined ? undefined : sayCount('connectors.lead', count)}>
      {isOff && (
        <Notice kind="plain">
          <p>{say('connectors.graphOff')}</p>
          <Link to="/scope" search={{ part: 'graph' }}>
            {say('graph.toRules')}
          </Link>
        </Notice>
      )}
      <Loaded of={answer}>{({ connectors }) => <ConnectorList connectors={connectors} />}</Loaded>
    </Page>
  );
}

function ConnectorList({ connectors }: { connectors: readonly Connector[] }) {
  const { roles } = useSession();
  const [adding, setAdding] = useState(false);
  const owns = lets('owns', roles);
  return (
    <Section
      title={say('connectors.title')}
      lead={say('connectors.titleLead')}
      aside={
        owns && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {say('connectors.add')}
          </button>
        )
      }
    >
      {connectors.length === 0 && <Empty title={say('connectors.none')}>{say('connectors.noneNext')}</Empty>}
      {connectors.map((connector) => (
        <ConnectorCard key={connector.id} connector={connector} owns={owns} />
      ))}
      {adding && <AddConnector onClose={() => setAdding(false)} />}
    </Section>
  );
}
