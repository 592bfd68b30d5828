import { type Webhook, webhookTestSchema } from '@sidenote/contract/webhooks';
import { useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { saidFault } from './said-fault.ts';

/** Asks for the reason of a test, sends it, and hands on how it ended. */
export function TestWebhook(props: {
  webhook: Webhook;
  onDone: (says: string) => void;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const path = `/v1/admin/webhooks/${props.webhook.id}/test`;
  return (
    <ReasonDialog
      title={say('dataOut.test')}
      lead={say('dataOut.testLead')}
      button={say('dataOut.test')}
      onClose={props.onClose}
      carryOut={async (reason) => {
        const answer = webhookTestSchema;
        const { value } = await request({ method: 'POST', path, body: { reason }, answer });
        props.onDone(
          value.fault === null
            ? say('dataOut.testTaken', { status: String(value.status) })
            : say('dataOut.testFailed', { why: saidFault(value.fault, value.status) }),
        );
        await client.invalidateQueries({ queryKey: keyOf('/v1/admin/webhooks') });
      }}
    />
  );
}
