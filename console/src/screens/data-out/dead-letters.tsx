import {
  deadLettersSchema,
  MOST_DEAD_LETTERS,
  redeliveredSchema,
  type Webhook,
} from '@sidenote/contract/webhooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/request.ts';
import { keyOf, useAnswer } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say, sayCount, sayNumber, sayTime } from '../../locales/say.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Table } from '../../parts/table.tsx';
import { saidFault } from './said-fault.ts';

/** What a webhook did not take, and for owners the way to send it again. */
export function DeadLetters(props: { webhook: Webhook; owns: boolean; onClose: () => void }) {
  const { webhook, owns, onClose } = props;
  const [sending, setSending] = useState(false);
  const { told } = useChanges();
  const client = useQueryClient();
  const path = `/v1/admin/webhooks/${webhook.id}`;
  const answer = useAnswer(`${path}/dead-letters`, deadLettersSchema);
  const redeliver = async (reason: string) => {
    const asked = { method: 'POST', path: `${path}/redeliver`, body: { reason } } as const;
    const { value } = await request({ ...asked, answer: redeliveredSchema });
    onClose();
    told({ says: sayCount('dataOut.redelivered', value.redelivered) });
    await client.invalidateQueries({ queryKey: keyOf('/v1/admin/webhooks') });
  };
  if (sending)
    return (
      <ReasonDialog
        title={say('dataOut.redeliver')}
        lead={say('dataOut.redeliverLead')}
        button={say('dataOut.redeliver')}
        carryOut={redeliver}
        onClose={() => setSending(false)}
      />
    );
  return (
    <Dialog title={say('dataOut.deadTitle', { name: webhook.name })} wide onClose={onClose}>
      <Loaded of={answer}>
        {({ letters }) => (
          <Table
            caption={say('dataOut.deadTitle', { name: webhook.name })}
            rows={letters}
            keyOf={({ id }) => id}
            columns={[
              { id: 'row', title: say('dataOut.deadRow'), numeric: true, cell: ({ seq }) => seq },
              { id: 'when', title: say('dataOut.deadWhen'), cell: ({ createdAt }) => sayTime(createdAt) },
              {
                id: 'tries',
                title: say('dataOut.deadTries'),
                numeric: true,
                cell: ({ attempts }) => attempts,
              },
              {
                id: 'why',
                title: say('dataOut.deadWhy'),
                cell: ({ lastFault, lastStatus }) =>
                  lastFault === null ? say('dataOut.neverSent') : saidFault(lastFault, lastStatus),
              },
            ]}
          />
        )}
      </Loaded>
      <p className="soft">{say('dataOut.deadKept', { count: sayNumber(MOST_DEAD_LETTERS) })}</p>
      {owns && webhook.state === 'on' && (
        <div className="row end">
          <button type="button" className="button primary" onClick={() => setSending(true)}>
            {say('dataOut.redeliver')}
          </button>
        </div>
      )}
    </Dialog>
  );
}
