import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { JobIn } from '../../job.ts';
import type { Send } from '../send.ts';
import { NoRefine } from './no-refine.tsx';
import { SentDetails } from './sent-details.tsx';
import { Thumbs } from './thumbs.tsx';

/** What stands below the buttons of every kind of answer. */
export function AnswerFoot(props: { job: JobIn<'answer'>; noRefine: BlockReason | undefined; send: Send }) {
  const { job, noRefine, send } = props;
  return (
    <>
      {noRefine !== undefined && <NoRefine reason={noRefine} />}
      <Thumbs job={job} send={send} />
      <SentDetails job={job} />
    </>
  );
}
