import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { Rated } from '../../ballot.ts';
import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import type { Send } from '../send.ts';
import { FeatureNote } from './feature-note.tsx';
import { NoRefine } from './no-refine.tsx';
import { SentDetails } from './sent-details.tsx';
import { Thumbs } from './thumbs.tsx';

/** What stands below the buttons of every kind of answer. */
export function AnswerFoot(props: {
  job: JobIn<'answer'>;
  rated: Rated | undefined;
  noRefine: BlockReason | undefined;
  send: Send;
}) {
  const { job, rated, noRefine, send } = props;
  return (
    <>
      {noRefine !== undefined && <NoRefine reason={noRefine} />}
      {rated !== undefined && <Thumbs rated={rated} question={say('rating.ask')} send={send} />}
      <SentDetails job={job} />
      <FeatureNote action={job.ask.action} />
    </>
  );
}
