import { type Webhook, webhookSecretSchema, webhookTestSchema } from '@sidenote/contract/webhooks';
import { useQueryClient } from '@tanstack/react-query';
import { nothing, request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';
import { saidFault } from './said-fault.ts';

export type Act = 'test' | 'rotate' | 'off' | 'on' | 'remove';

/** What an act came to: a sentence, and the secret that it made. */
export interface ActDone {
  readonly says: string | undefined;
  readonly secret?: string;
}

/** Asks for the reason of something that is done to a webhook, and does it. */
export function WebhookAct(props: {
  webhook: Webhook;
  act: Act;
  onDone: (done: ActDone) => void;
  onClose: () => void;
}) {
  const { webhook, act } = props;
  const client = useQueryClient();
  return (
    <ReasonDialog
      title={say(`dataOut.${act}`)}
      lead={say(`dataOut.${act}Lead`)}
      button={say(`dataOut.${act}`)}
      onClose={props.onClose}
      carryOut={async (reason) => {
        props.onDone(await carryOut(act, webhook.id, reason));
        await client.invalidateQueries({ queryKey: keyOf('/v1/admin/webhooks') });
      }}
    />
  );
}

async function carryOut(act: Act, id: string, reason: string): Promise<ActDone> {
  const path = `/v1/admin/webhooks/${id}`;
  if (act === 'test') {
    const answer = webhookTestSchema;
    const { value } = await request({ method: 'POST', path: `${path}/test`, body: { reason }, answer });
    const { fault, status } = value;
    return {
      says:
        fault === null
          ? say('dataOut.testTaken', { status: String(status) })
          : say('dataOut.testFailed', { why: saidFault(fault, status) }),
    };
  }
  if (act === 'rotate') {
    const answer = webhookSecretSchema;
    const made = await request({ method: 'POST', path: `${path}/rotate`, body: { reason }, answer });
    return { says: undefined, secret: made.value.secret };
  }
  if (act === 'remove') await request({ method: 'DELETE', path, body: { reason }, answer: nothing });
  else await request({ method: 'PUT', path: `${path}/state`, body: { state: act, reason }, answer: nothing });
  return { says: undefined };
}
