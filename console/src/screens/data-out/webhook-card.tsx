import type { Webhook } from '@sidenote/contract/webhooks';
import { useState } from 'react';
import { useChanges } from '../../change/changes.tsx';
import { say, sayCount, sayTime } from '../../locales/say.ts';
import { Notice, Tag } from '../../parts/notice.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { EditWebhook } from './edit-webhook.tsx';
import { saidFault } from './said-fault.ts';
import { TestWebhook } from './test-webhook.tsx';
import { removeDraft, rotateDraft, stateDraft } from './webhook-draft.ts';

type Act = 'test' | 'change' | 'rotate' | 'off' | 'on' | 'remove';

/** One webhook: where it goes, how it fares, and for owners what can be done about it. */
export function WebhookCard(props: { webhook: Webhook; owns: boolean; onSecret: (secret: string) => void }) {
  const { webhook, owns } = props;
  const { review } = useChanges();
  const [dialog, setDialog] = useState<'test' | 'change'>();
  const [showsDead, setShowsDead] = useState(false);
  const [says, setSays] = useState<string>();
  const isOn = webhook.state === 'on';
  const acts: readonly Act[] = isOn
    ? ['test', 'change', 'rotate', 'off', 'remove']
    : ['change', 'rotate', 'on', 'remove'];
  const start = (act: Act) => {
    if (act === 'test' || act === 'change') setDialog(act);
    else if (act === 'rotate') review(rotateDraft(webhook, props.onSecret));
    else if (act === 'remove') review(removeDraft(webhook));
    else review(stateDraft(webhook, act));
  };
  return (
    <section className="box stack" aria-label={webhook.name}>
      <div className="row">
        <h3>
          <bdi>{webhook.name}</bdi>
        </h3>
        <Tag kind={webhook.state === 'on' ? 'good' : webhook.state === 'off' ? 'plain' : 'bad'}>
          {say(`dataOut.states.${webhook.state}`)}
        </Tag>
      </div>
      <code className="address">{webhook.url}</code>
      <p className="soft">{say(`dataOut.formats.${webhook.format}`)}</p>
      <p>{health(webhook)}</p>
      {webhook.waiting > 0 && <p>{sayCount('dataOut.waiting', webhook.waiting)}</p>}
      {webhook.oldSecretUntil !== null && webhook.oldSecretUntil > Date.now() && (
        <p>{say('dataOut.bothSecrets', { time: sayTime(webhook.oldSecretUntil) })}</p>
      )}
      {says !== undefined && <Notice kind="plain">{says}</Notice>}
      <div className="row">
        {owns &&
          acts.map((one) => (
            <button key={one} type="button" className="button" onClick={() => start(one)}>
              {say(`dataOut.${one}`)}
            </button>
          ))}
        {webhook.dead > 0 && (
          <button type="button" className="text-button" onClick={() => setShowsDead(true)}>
            {sayCount('dataOut.dead', webhook.dead)}
          </button>
        )}
      </div>
      {dialog === 'test' && (
        <TestWebhook
          webhook={webhook}
          onClose={() => setDialog(undefined)}
          onDone={(how) => {
            setDialog(undefined);
            setSays(how);
          }}
        />
      )}
      {dialog === 'change' && <EditWebhook webhook={webhook} onClose={() => setDialog(undefined)} />}
      {showsDead && <DeadLetters webhook={webhook} owns={owns} onClose={() => setShowsDead(false)} />}
    </section>
  );
}

function health({ state, lastAt, failingSince, lastFault, lastStatus }: Webhook): string {
  if (state === 'gone') return say('dataOut.goneNote');
  if (lastAt === null) return say('dataOut.neverSent');
  if (failingSince === null || lastFault === null) return say('dataOut.lastTaken', { time: sayTime(lastAt) });
  return say('dataOut.lastFailed', { time: sayTime(failingSince), why: saidFault(lastFault, lastStatus) });
}
