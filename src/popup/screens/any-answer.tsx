import { findAction } from '@sidenote/contract/catalogue';
import { type RefObject, useCallback, useState } from 'react';
import type { JobIn } from '../../job.ts';
import type { PanelState } from '../../messages.ts';
import { AnswerCopied } from '../answer-copied.ts';
import { AnswerFoot } from '../parts/answer-foot.tsx';
import type { Followed } from '../reading-spot.ts';
import type { Send } from '../send.ts';
import { AnswerScreen } from './answer.tsx';
import { PicksScreen } from './picks.tsx';
import { QueryScreen } from './query.tsx';

/** The screen for what an action gives: a text, a list to pick from, or a query. */
export function AnyAnswer(props: {
  job: JobIn<'answer'>;
  state: PanelState;
  left: RefObject<Followed | undefined>;
  send: Send;
}) {
  const { job, state, left, send } = props;
  const action = findAction(job.ask.action);
  const noRefine = state.blocked.refine;
  // One that was there when the panel opened has moved nothing.
  const [kept] = useState(() => left.current?.jobId === job.id);
  const foot = <AnswerFoot job={job} rated={state.rated} noRefine={noRefine} send={send} />;
  const copied = useCallback(() => send({ type: 'panel/copied' }), [send]);
  const shared = { job, noRefine, foot, kept, send };
  const Shown = action?.gives === 'picks' ? PicksScreen : AnswerScreen;
  return (
    <AnswerCopied value={copied}>
      {action?.query === undefined ? (
        // What was chosen about one version says nothing of another.
        <Shown key={`${job.id} ${job.older.length}`} {...shared} left={left} />
      ) : (
        <QueryScreen key={job.id} {...shared} language={action.query} />
      )}
    </AnswerCopied>
  );
}
