import { blockReasons, ruledReasons } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { explain } from '@sidenote/contract/faults';
import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import type { PanelState } from '../../messages.ts';
import { leave } from '../leave.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Notice } from '../parts/notice.tsx';
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
  const reason = blockReasons[job.reason];
  const managed = state.managed.state === 'on';
  const signingIn = reason.act === 'sign-in';
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{findAction(job.ask.action)?.title}</Title>
      <Notice kind={signingIn ? 'plain' : 'warn'}>
        <strong>{reason.sentence}</strong> {reason.next}
      </Notice>
      {signingIn && state.signIn.fault !== undefined && (
        <Notice kind="bad">{explain(state.signIn.fault).sentence}</Notice>
      )}
      {job.elsewhere !== undefined && (
        <p>
          The gateway says that it is at <code>{job.elsewhere}</code>.{' '}
          {managed ? 'Tell your admin.' : 'Connect there if your admin agrees.'}
        </p>
      )}
      {job.why !== undefined && <WhyNot why={job.why} managed={managed} />}
      <p className="soft small">{whatHappened(job)}</p>
      <div className="row">
        {signingIn && (
          <button
            type="button"
            className="button primary"
            disabled={state.signIn.running}
            onClick={() => send({ type: 'panel/sign-in' })}
          >
            {state.signIn.running ? 'Waiting for the sign-in window …' : 'Sign in'}
          </button>
        )}
        {reason.act === 'retry' && (
          <button type="button" className="button primary" onClick={() => send({ type: 'panel/retry' })}>
            Try again
          </button>
        )}
        {job.elsewhere !== undefined && <CopyButton text={job.elsewhere} format="plain" primary />}
        {job.why === undefined && ruledReasons.some((ruled) => ruled === job.reason) && (
          <button type="button" className="button" onClick={() => send({ type: 'panel/why' })}>
            Why?
          </button>
        )}
        <button
          type="button"
          className={reason.act === 'none' ? 'button' : 'button quiet'}
          onClick={() => leave(send)}
        >
          Close
        </button>
      </div>
    </>
  );
}

/** What became of the text before the refusal. */
function whatHappened({ capture, sent }: JobIn<'blocked'>): string {
  if (sent) return 'The text had gone to your gateway when it refused. The gateway keeps nothing of it.';
  if (capture !== undefined) return 'The text was read from the page, but not sent.';
  return 'The selected text was not read and nothing was sent.';
}
