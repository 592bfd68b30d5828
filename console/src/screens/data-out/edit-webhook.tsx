import type { Webhook, WebhookFormat } from '@sidenote/contract/webhooks';
import { useState } from 'react';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { editDraft } from './webhook-draft.ts';
import { WebhookFields } from './webhook-fields.tsx';

/** Asks what is to be different about a webhook; what comes of that is reviewed before anything is sent. */
export function EditWebhook({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { review } = useChanges();
  const [name, setName] = useState(webhook.name);
  const [url, setUrl] = useState('');
  const [format, setFormat] = useState<WebhookFormat>(webhook.format);
  const [refused, setRefused] = useState(false);
  const submit = () => {
    const typed = url.trim();
    const isRefused = typed !== '' && !URL.canParse(typed);
    setRefused(isRefused);
    if (isRefused) return;
    onClose();
    review(editDraft(webhook, { name: name.trim(), format, url: typed === '' ? undefined : typed }));
  };
  return (
    <FormDialog
      title={say('dataOut.changeTitle', { name: webhook.name })}
      button={say('change.title')}
      onSubmit={submit}
      onClose={onClose}
    >
      <WebhookFields
        {...{ name, url, format }}
        urlLabel={say('dataOut.newUrl')}
        urlHint={say('dataOut.newUrlHint')}
        urlRequired={false}
        fault={refused ? say('dataOut.urlRefused') : undefined}
        onName={setName}
        onUrl={setUrl}
        onFormat={setFormat}
      />
    </FormDialog>
  );
}
