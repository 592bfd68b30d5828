import { type WebhookFormat, webhookFormats } from '@sidenote/contract/webhooks';
import { say } from '../../locales/say.ts';
import { OneOf } from '../../parts/one-of.tsx';

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
      <OneOf
        question={say('dataOut.format')}
        values={webhookFormats}
        chosen={props.format}
        said={(format) => say(`dataOut.formats.${format}`)}
        onChange={props.onFormat}
      />
    </>
  );
}
