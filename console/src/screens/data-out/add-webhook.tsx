import { newWebhookSchema, type WebhookFormat, webhookSecretSchema } from '@sidenote/contract/webhooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFault } from '../../api/api-fault.ts';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { undoWebhook } from './webhook-draft.ts';
import { WebhookFields } from './webhook-fields.tsx';

const PATH = '/v1/admin/webhooks';

/** Asks where messages are to go, and hands on the secret that the gateway made for it. */
export function AddWebhook(props: { onAdded: (secret: string) => void; onClose: () => void }) {
  const client = useQueryClient();
  const { told } = useChanges();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [format, setFormat] = useState<WebhookFormat>('json');
  const [fault, setFault] = useState<string>();
  const add = async (reason: string) => {
    const body = newWebhookSchema.parse({ name, url, format, reason });
    try {
      const made = await request({ method: 'POST', path: PATH, body, answer: webhookSecretSchema });
      const { id, audited: seq, secret } = made.value;
      props.onAdded(secret);
      const undo = { seq, etag: made.etag, reason: say('change.undoReason') };
      told({ says: say('change.done'), undo: () => undoWebhook(id, undo) });
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
        <WebhookFields
          {...{ name, url, format, fault }}
          urlLabel={say('dataOut.url')}
          urlHint={say('dataOut.urlHint')}
          urlRequired
          onName={setName}
          onUrl={setUrl}
          onFormat={setFormat}
        />
      }
    />
  );
}
