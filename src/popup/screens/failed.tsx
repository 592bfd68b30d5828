import { findAction } from '@sidenote/contract/catalogue';
import { codedOf } from '@sidenote/contract/faults';
import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { titleOf, told } from '../../locales/told.ts';
import type { PanelState } from '../../messages.ts';
import { leave } from '../leave.ts';
import { Answered } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { FoundList } from '../parts/found-list.tsx';
import { KeyHint } from '../parts/key-hint.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SentDetails } from '../parts/sent-details.tsx';
import { SignIn } from '../parts/sign-in.tsx';
import { Title } from '../parts/title.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** Something broke: what, what to do, and whatever had arrived before. */
export function FailedScreen({ job, state, send }: { job: JobIn<'failed'>; state: PanelState; send: Send }) {
  const { act } = codedOf(job.code);
  const { sentence, next } = told(job.code);
  // Half a query is none.
  const partial = job.text !== '' && findAction(job.ask.action)?.gives !== 'query';
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{titleOf(job.ask.action)}</Title>
      <Notice kind="bad">
        <strong>{sentence}</strong> {job.limit === undefined ? next : tooLong(job.limit)}
      </Notice>
      {job.capture?.guarded.refusal !== undefined && <FoundList found={job.capture.guarded.found} refused />}
      {partial && (
        <>
          <h3 className="small soft">{say('failed.arrived')}</h3>
          <ScrollRegion label={say('failed.arrived')} streaming testId="partial">
            <PlainCharacters text={job.text} />
          </ScrollRegion>
        </>
      )}
      <div className="row">
        {(act === 'retry' || (act === 'sign-in' && state.person !== undefined)) && (
          <button type="button" className="button primary" onClick={() => send({ type: 'panel/retry' })}>
            {say('buttons.tryAgain')}
          </button>
        )}
        {act === 'sign-in' && state.person === undefined && <SignIn state={state} send={send} />}
        {partial && <CopyButton text={job.text} format="plain" primary={act === 'copy'} />}
        <button
          type="button"
          className={partial || act === 'retry' || act === 'sign-in' ? 'button quiet' : 'button'}
          onClick={() => leave(send)}
        >
          {say(partial ? 'buttons.discard' : 'buttons.close')}
          <KeyHint name="escape" />
        </button>
      </div>
      {partial && (
        <div>
          <ReviewNotice />
          <Answered by={job.gone?.answered} />
        </div>
      )}
      <SentDetails job={job} />
    </>
  );
}

function tooLong({ actual, allowed }: NonNullable<JobIn<'failed'>['limit']>): string {
  if (actual === undefined) return say('failed.moreThanReadable');
  return say('failed.tooLong', { actual, allowed });
}
