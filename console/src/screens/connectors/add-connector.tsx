import { type ConnectorApp, connectorApps } from '@sidenote/contract/graph/connector-apps';
import { connectorChangedSchema, newConnectorSchema } from '@sidenote/contract/graph/connectors';
import { productNames } from '@sidenote/contract/product-names';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { CONNECTORS, undoConnector } from './connector-draft.ts';
import { ConnectorFields } from './connector-fields.tsx';
import { faultOfField } from './fault-of-field.ts';
import { linesIn } from './lines-in.ts';
import { useWritten } from './use-written.ts';

/** Asks which app is to be read, what of it, and with which secret. */
export function AddConnector({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const { told } = useChanges();
  const [app, setApp] = useState<ConnectorApp>('github');
  const { written, faults, write, refuse, isReadable } = useWritten(app, { hasSecret: false });
  const add = async (reason: string) => {
    const { name, url, scopes, secret } = written;
    const body = newConnectorSchema.parse({
      ...{ app, name, scopes: linesIn(scopes), secret: secret.trim(), reason },
      ...(url.trim() === '' ? {} : { url: url.trim() }),
    });
    try {
      const asked = { method: 'POST', path: CONNECTORS, body } as const;
      const { value, etag } = await request({ ...asked, answer: connectorChangedSchema });
      onClose();
      const undo = { seq: value.audited, etag, reason: say('change.undoReason') };
      told({ says: say('change.done'), undo: () => undoConnector(value.id, undo) });
      await client.invalidateQueries({ queryKey: keyOf(CONNECTORS) });
    } catch (error) {
      refuse(faultOfField(error, scopes));
    }
  };
  return (
    <ReasonDialog
      title={say('connectors.add')}
      lead={say('connectors.titleLead')}
      button={say('connectors.add')}
      carryOut={add}
      onClose={onClose}
      ready={isReadable}
      tellsFaults
      fields={
        <>
          <label className="field">
            {say('connectors.app')}
            <select
              value={app}
              onChange={({ target }) => {
                setApp(connectorApps.find((one) => one === target.value) ?? 'github');
                // What was wrong for one app may be right for another.
                refuse({});
              }}
            >
              {connectorApps.map((one) => (
                <option key={one} value={one}>
                  {productNames[one]}
                </option>
              ))}
            </select>
          </label>
          <ConnectorFields app={app} written={written} faults={faults} hasSecret={false} onChange={write} />
        </>
      }
    />
  );
}
