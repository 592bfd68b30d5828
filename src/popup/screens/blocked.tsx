import { blockReasons } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { explain } from '@sidenote/contract/faults';
import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import type { PanelState } from '../../messages.ts';
import { leave } from '../leave.ts';
import { Notice } from '../parts/notice.tsx';
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
  const signingIn = reason.act === 'sign-in';
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <h2 className="title">{findAction(job.ask.action)?.title}</h2>
      <Notice kind={signingIn ? 'plain' : 'warn'}>
        <strong>{reason.sentence}</strong> {reason.next}
      </Notice>
      {signingIn && state.signIn.fault !== undefined && (
        <Notice kind="bad">{explain(state.signIn.fault).sentence}</Notice>
      )}
      <p className="soft small">The selected text was not read and nothing was sent.</p>
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
