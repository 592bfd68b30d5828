import { type WebhookFormat, webhookFormats } from '@sidenote/contract/webhooks';
import { say } from '../../locales/say.ts';

/** What a webhook is called, where it goes, and what it is sent. */
export function WebhookFields(props: {
  name: string;
  url: string;
  format: WebhookFormat;
  urlLabel: string;
  urlHint: string;
  urlRequired: boolean;
  fault: string | undefined;
  onName: (name: string) => void;
  onUrl: (url: string) => void;
  onFormat: (format: WebhookFormat) => void;
}) {
  const { fault } = props;
  return (
    <>
      <label className="field">
        {say('dataOut.name')}
        <input
          required
          maxLength={80}
          value={props.name}
          onChange={({ target }) => props.onName(target.value)}
        />
      </label>
      <label className="field">
        {props.urlLabel}
        <input
          type="url"
          required={props.urlRequired}
          maxLength={2_000}
          value={props.url}
          aria-invalid={fault !== undefined}
          onChange={({ target }) => props.onUrl(target.value)}
        />
        <span className="soft small">{props.urlHint}</span>
        {fault !== undefined && (
          <span className="field-fault" role="alert">
            {fault}
          </span>
        )}
      </label>
      <fieldset className="stack">
        <legend className="strong">{say('dataOut.format')}</legend>
        {webhookFormats.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="format"
              checked={one === props.format}
              onChange={() => props.onFormat(one)}
            />
            {say(`dataOut.formats.${one}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
