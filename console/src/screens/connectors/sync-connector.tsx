import { type Connector, connectorChangedSchema } from '@sidenote/contract/graph/connectors';
import { useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { CONNECTORS } from './connector-draft.ts';
import { toldSync } from './told-wait.ts';
import { useWait } from './use-wait.ts';

/** Asks for the reason of reading at once, and has it done, or once its app lets it: then until when it waits is said. */
export function SyncConnector({ connector, onClose }: { connector: Connector; onClose: () => void }) {
  const client = useQueryClient();
  const { told } = useChanges();
  const waits = useWait(connector.waitsUntil);
  return (
    <ReasonDialog
      title={say('connectors.sync')}
      lead={waits ?? say('connectors.syncLead')}
      button={say('connectors.sync')}
      onClose={onClose}
      carryOut={async (reason) => {
        const path = `${CONNECTORS}/${connector.id}/sync`;
        const asked = { method: 'POST', path, body: { reason }, answer: connectorChangedSchema } as const;
        const { value } = await request(asked);
        onClose();
        told({ says: toldSync(value.waitsUntil, Date.now()) });
        await client.invalidateQueries({ queryKey: keyOf(CONNECTORS) });
      }}
    />
  );
}
