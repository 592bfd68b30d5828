import { blockReasons, ruledReasons } from '@sidenote/contract/block-reasons';
import { useCallback, useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import { rich } from '../../locales/rich.tsx';
import { say } from '../../locales/say.ts';
import { titleOf, told, toldReason } from '../../locales/told.ts';
import type { PanelState } from '../../messages.ts';
import { leave } from '../leave.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { SentDetails } from '../parts/sent-details.tsx';
import { SignIn } from '../parts/sign-in.tsx';
import { Title } from '../parts/title.tsx';
import { WhyNot } from '../parts/why-not.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** Not allowed: which reason of the closed list, and the next step. Nothing was read from the page. */
export function BlockedScreen({
  job,
  state,
  send,
}: {
  job: JobIn<'blocked'>;
  state: PanelState;
  send: Send;
}) {
  const { act } = blockReasons[job.reason];
  const { sentence, next } = toldReason(job.reason);
  const managed = state.managed.state === 'on';
  const signingIn = act === 'sign-in';
  const { fromList } = job;
  const close = useCallback(
    () => (fromList ? send({ type: 'panel/discard' }) : leave(send)),
    [fromList, send],
  );
  useKeys(useMemo(() => ({ escape: close }), [close]));
  return (
    <>
      <Title>{titleFor(job)}</Title>
      <Notice kind={signingIn ? 'plain' : 'warn'}>
        <strong>{sentence}</strong> {next}
      </Notice>
      {signingIn && state.signIn.fault !== undefined && (
        <Notice kind="bad">{told(state.signIn.fault).sentence}</Notice>
      )}
      {job.elsewhere !== undefined && (
        <p>
          {rich('blocked.gatewayElsewhere', { address: <code>{job.elsewhere}</code> })}{' '}
          {say(managed ? 'blocked.tellAdmin' : 'blocked.connectThere')}
        </p>
      )}
      <WhyNot why={job.why} managed={managed} />
      <p className="soft small">{whatHappened(job)}</p>
      <div className="row">
        {signingIn && <SignIn state={state} send={send} />}
        {act === 'retry' && !fromList && (
          <button type="button" className="button primary" onClick={() => send({ type: 'panel/retry' })}>
            {say('buttons.tryAgain')}
          </button>
        )}
        {job.elsewhere !== undefined && <CopyButton text={job.elsewhere} format="plain" primary />}
        {mayAskWhy(job) && ruledReasons.some((ruled) => ruled === job.reason) && (
          <button type="button" className="button" onClick={() => send({ type: 'panel/why' })}>
            {say('blocked.why')}
          </button>
        )}
        <button
          type="button"
          className={act === 'none' || fromList ? 'button' : 'button quiet'}
          onClick={close}
        >
          {say(fromList ? 'blocked.backToActions' : 'buttons.close')}
        </button>
      </div>
      <SentDetails job={job} />
    </>
  );
}

/** Once, and again where nobody answered. */
function mayAskWhy({ why }: JobIn<'blocked'>): boolean {
  return why === undefined || why.how === 'code';
}

function titleFor({ reason, ask, fromList }: JobIn<'blocked'>): string {
  const action = titleOf(ask.action);
  if (!fromList) return action;
  return reason === 'action_not_allowed' ? say('blocked.whyNot', { action }) : say('home.notHere');
}

/** What became of the text before the refusal. */
function whatHappened({ capture, gone }: JobIn<'blocked'>): string {
  if (gone !== undefined) return say('blocked.goneToGateway');
  if (capture !== undefined) return say('blocked.readNotSent');
  return say('blocked.nothingRead');
}
