import {
  newWebhookSchema,
  type WebhookFormat,
  webhookFormats,
  webhookSecretSchema,
} from '@sidenote/contract/webhooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFault } from '../../api/api-fault.ts';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';

const PATH = '/v1/admin/webhooks';

/** Asks where messages are to go, and hands on the secret that the gateway made for it. */
export function AddWebhook(props: { onAdded: (secret: string) => void; onClose: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [format, setFormat] = useState<WebhookFormat>('json');
  const [fault, setFault] = useState<string>();
  const add = async (reason: string) => {
    const body = newWebhookSchema.parse({ name, url, format, reason });
    try {
      const made = await request({ method: 'POST', path: PATH, body, answer: webhookSecretSchema });
      props.onAdded(made.value.secret);
      await client.invalidateQueries({ queryKey: keyOf(PATH) });
    } catch (error) {
      const param = error instanceof ApiFault ? error.param : null;
      if (param !== 'url' && param !== 'webhooks') throw error;
      setFault(say(param === 'url' ? 'dataOut.urlRefused' : 'dataOut.full'));
    }
  };
  return (
    <ReasonDialog
      title={say('dataOut.add')}
      lead={say('dataOut.webhooksLead')}
      button={say('dataOut.add')}
      carryOut={add}
      onClose={props.onClose}
      ready={() => {
        const readable = name.trim() !== '' && URL.canParse(url);
        setFault(readable ? undefined : say('dataOut.urlRefused'));
        return readable;
      }}
      fields={
        <>
          <label className="field">
            {say('dataOut.name')}
            <input maxLength={80} required value={name} onChange={({ target }) => setName(target.value)} />
          </label>
          <label className="field">
            {say('dataOut.url')}
            <input
              type="url"
              maxLength={2_000}
              required
              value={url}
              aria-invalid={fault !== undefined}
              onChange={({ target }) => setUrl(target.value)}
            />
            <span className="soft small">{say('dataOut.urlHint')}</span>
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
                <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
                {say(`dataOut.formats.${one}`)}
              </label>
            ))}
          </fieldset>
        </>
      }
    />
  );
}
