import type { Webhook } from '@sidenote/contract/webhooks';
import { useState } from 'react';
import { say, sayCount, sayTime } from '../../locales/say.ts';
import { Notice, Tag } from '../../parts/notice.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { saidFault } from './said-fault.ts';
import { type Act, WebhookAct } from './webhook-act.tsx';

/** One webhook: where it goes, how it fares, and for owners what can be done about it. */
export function WebhookCard(props: { webhook: Webhook; owns: boolean; onSecret: (secret: string) => void }) {
  const { webhook, owns } = props;
  const [act, setAct] = useState<Act>();
  const [showsDead, setShowsDead] = useState(false);
  const [says, setSays] = useState<string>();
  const isOn = webhook.state === 'on';
  const acts: readonly Act[] = isOn ? ['test', 'rotate', 'off', 'remove'] : ['rotate', 'on', 'remove'];
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
            <button key={one} type="button" className="button" onClick={() => setAct(one)}>
              {say(`dataOut.${one}`)}
            </button>
          ))}
        {webhook.dead > 0 && (
          <button type="button" className="text-button" onClick={() => setShowsDead(true)}>
            {sayCount('dataOut.dead', webhook.dead)}
          </button>
        )}
      </div>
      {act !== undefined && (
        <WebhookAct
          webhook={webhook}
          act={act}
          onClose={() => setAct(undefined)}
          onDone={(done) => {
            setAct(undefined);
            setSays(done.says);
            if (done.secret !== undefined) props.onSecret(done.secret);
          }}
        />
      )}
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
