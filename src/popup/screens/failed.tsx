import { findAction } from '@sidenote/contract/catalogue';
import { explain } from '@sidenote/contract/faults';
import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import type { PanelState } from '../../messages.ts';
import { leave } from '../leave.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { FoundList } from '../parts/found-list.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Title } from '../parts/title.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** Something broke: what, what to do, and whatever had arrived before. */
export function FailedScreen({ job, state, send }: { job: JobIn<'failed'>; state: PanelState; send: Send }) {
  const { sentence, next, act } = explain(job.code);
  // Half a query is none.
  const partial = job.text !== '' && findAction(job.ask.action)?.gives !== 'query';
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{findAction(job.ask.action)?.title}</Title>
      <Notice kind="bad">
        <strong>{sentence}</strong> {job.limit === undefined ? next : tooLong(job.limit)}
      </Notice>
      {job.capture?.guarded.refusal !== undefined && <FoundList found={job.capture.guarded.found} refused />}
      {partial && (
        <>
          <h3 className="small soft">What had arrived</h3>
          <ScrollRegion label="What had arrived" streaming testId="partial">
            <PlainCharacters text={job.text} />
          </ScrollRegion>
        </>
      )}
      <div className="row">
        {(act === 'retry' || (act === 'sign-in' && state.person !== undefined)) && (
          <button type="button" className="button primary" onClick={() => send({ type: 'panel/retry' })}>
            Try again
          </button>
        )}
        {act === 'sign-in' && state.person === undefined && (
          <button
            type="button"
            className="button primary"
            disabled={state.signIn.running}
            onClick={() => send({ type: 'panel/sign-in' })}
          >
            Sign in
          </button>
        )}
        {partial && <CopyButton text={job.text} format="plain" primary={act === 'copy'} />}
        <button
          type="button"
          className={partial || act === 'retry' || act === 'sign-in' ? 'button quiet' : 'button'}
          onClick={() => leave(send)}
        >
          {partial ? 'Discard' : 'Close'}
          <span className="key">Esc</span>
        </button>
      </div>
      {partial && <ReviewNotice />}
    </>
  );
}

function tooLong({ actual, allowed }: NonNullable<JobIn<'failed'>['limit']>): string {
  const number = new Intl.NumberFormat('en');
  if (actual === undefined) return 'There is more than can be read in one go. Select a passage of it.';
  return `${number.format(actual)} characters are selected; at most ${number.format(allowed)} can be sent. Select a shorter passage.`;
}
