import { lets } from '@sidenote/contract/admin-rules';
import type { Webhook } from '@sidenote/contract/webhooks';
import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { AddWebhook } from './add-webhook.tsx';
import { SecretDialog } from './secret-dialog.tsx';
import { WebhookCard } from './webhook-card.tsx';

/** The webhooks, and for owners what can be done about them. */
export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { roles } = useSession();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const owns = lets('owns', roles);
  return (
    <Section
      title={say('dataOut.webhooks')}
      lead={say('dataOut.webhooksLead')}
      aside={
        owns && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {say('dataOut.add')}
          </button>
        )
      }
    >
      {webhooks.length === 0 && (
        <Empty title={say('dataOut.noWebhooks')}>{say('dataOut.noWebhooksNext')}</Empty>
      )}
      {webhooks.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} owns={owns} onSecret={setSecret} />
      ))}
      {adding && (
        <AddWebhook
          onClose={() => setAdding(false)}
          onAdded={(made) => {
            setAdding(false);
            setSecret(made);
          }}
        />
      )}
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </Section>
  );
}
