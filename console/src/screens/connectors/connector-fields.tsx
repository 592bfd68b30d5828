import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { connectorRights } from '@sidenote/contract/graph/connectors';
import { say, sayRow } from '../../locales/say.ts';

/** A connector as somebody writes it; scopes are lines. */
export interface WrittenConnector {
  readonly name: string;
  readonly url: string;
  readonly scopes: string;
  readonly secret: string;
}

/** What is wrong with what was written, by the field. */
export type ConnectorFaults = Readonly<Partial<Record<keyof WrittenConnector, string | undefined>>>;

/** What a connector is called, what it may read, and with which secret. */
export function ConnectorFields(props: {
  app: ConnectorApp;
  written: WrittenConnector;
  faults: ConnectorFaults;
  /** Whether there is a secret already, which stays where none is written. */
  hasSecret: boolean;
  onChange: (parts: Partial<WrittenConnector>) => void;
}) {
  const { app, written, faults, hasSecret, onChange } = props;
  const { vendorUrl, ownUrl } = connectorForms[app];
  const sealed = say(hasSecret ? 'connectors.secretKept' : 'connectors.secretSealed');
  return (
    <>
      <label className="field">
        {say('connectors.name')}
        <input
          required
          maxLength={80}
          value={written.name}
          aria-invalid={faults.name !== undefined}
          onChange={({ target }) => onChange({ name: target.value })}
        />
        <Fault of={faults.name} />
      </label>
      <label className="field">
        {say('connectors.scopes')}
        <textarea
          rows={3}
          required
          value={written.scopes}
          aria-invalid={faults.scopes !== undefined}
          onChange={({ target }) => onChange({ scopes: target.value })}
        />
        <span className="soft small">{say(`connectors.scopeHints.${app}`)}</span>
        <Fault of={faults.scopes} />
      </label>
      <label className="field">
        {say('connectors.secret')}
        <input
          type="password"
          maxLength={8_192}
          required={!hasSecret}
          autoComplete="off"
          spellCheck={false}
          value={written.secret}
          aria-invalid={faults.secret !== undefined}
          onChange={({ target }) => onChange({ secret: target.value })}
        />
        <span className="soft small">
          {say(`connectors.secretHints.${app}`, { rights: sayRow(connectorRights[app]) })}. {sealed}
        </span>
        <Fault of={faults.secret} />
      </label>
      <label className="field">
        {say('connectors.url')}
        <input
          type="url"
          maxLength={2_000}
          placeholder={vendorUrl}
          value={written.url}
          aria-invalid={faults.url !== undefined}
          onChange={({ target }) => onChange({ url: target.value })}
        />
        <span className="soft small">
          {ownUrl === undefined
            ? say('connectors.urlHint')
            : `${say('connectors.urlHint')}. ${say('connectors.urlExample', { url: ownUrl })}`}
        </span>
        <Fault of={faults.url} />
      </label>
    </>
  );
}

function Fault({ of }: { of: string | undefined }) {
  if (of === undefined) return null;
  return (
    <span className="field-fault" role="alert">
      {of}
    </span>
  );
}
