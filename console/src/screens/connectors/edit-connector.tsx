import { connectorForms, plainUrl } from '@sidenote/contract/graph/connector-forms';
import type { Connector } from '@sidenote/contract/graph/connectors';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { editDraft } from './connector-draft.ts';
import { ConnectorFields } from './connector-fields.tsx';
import { linesIn } from './lines-in.ts';
import { useWritten } from './use-written.ts';

/** Asks what is to be different about a connector; what comes of that is reviewed before anything is sent. */
export function EditConnector({ connector, onClose }: { connector: Connector; onClose: () => void }) {
  const { review } = useChanges();
  const { app, name, scopes, url } = connector;
  const { vendorUrl } = connectorForms[app];
  const { written, faults, write, isReadable } = useWritten(app, {
    hasSecret: true,
    from: { name, scopes: scopes.join('\n'), url: url === vendorUrl ? '' : url },
  });
  const submit = () => {
    if (!isReadable()) return;
    onClose();
    const secret = written.secret.trim();
    review(
      editDraft(connector, {
        ...{ name: written.name.trim(), scopes: linesIn(written.scopes) },
        ...{ url: plainUrl(written.url) || vendorUrl, secret: secret === '' ? undefined : secret },
      }),
    );
  };
  return (
    <FormDialog
      title={say('connectors.changeTitle', { name })}
      button={say('change.title')}
      tellsFaults
      onSubmit={submit}
      onClose={onClose}
    >
      <ConnectorFields app={app} written={written} faults={faults} hasSecret onChange={write} />
    </FormDialog>
  );
}
