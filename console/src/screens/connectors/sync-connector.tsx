import { type Connector, connectorChangedSchema } from '@sidenote/contract/graph/connectors';
import { useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { CONNECTORS } from './connector-draft.ts';

/** Asks for the reason of reading at once, and has it done. */
export function SyncConnector({ connector, onClose }: { connector: Connector; onClose: () => void }) {
  const client = useQueryClient();
  const { told } = useChanges();
  return (
    <ReasonDialog
      title={say('connectors.sync')}
      lead={say('connectors.syncLead')}
      button={say('connectors.sync')}
      onClose={onClose}
      carryOut={async (reason) => {
        const path = `${CONNECTORS}/${connector.id}/sync`;
        await request({ method: 'POST', path, body: { reason }, answer: connectorChangedSchema });
        onClose();
        told({ says: say('connectors.syncing') });
        await client.invalidateQueries({ queryKey: keyOf(CONNECTORS) });
      }}
    />
  );
}
