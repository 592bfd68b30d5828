import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { useMemo, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { leave } from '../leave.ts';
import { AnswerFoot } from '../parts/answer-foot.tsx';
import { Answered } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { MarkdownView } from '../parts/markdown-view.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PickList } from '../parts/pick-list.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { Title } from '../parts/title.tsx';
import { VersionSwitch, VersionsBeside } from '../parts/version-switch.tsx';
import { listOf, picksOf } from '../picks.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** Suggestions, of which a person ticks what they take: copied as a list, and created nowhere by us. */
export function PicksScreen(props: { job: JobIn<'answer'>; noRefine: BlockReason | undefined; send: Send }) {
  const { job, noRefine, send } = props;
  const picks = useMemo(() => picksOf(job.text), [job.text]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [refining, setRefining] = useState(false);
  const [beside, setBeside] = useState(false);
  const taken = picks.filter((_, at) => !left.has(at));
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{findAction(job.ask.action)?.title}</Title>
      {job.ending !== 'complete' && (
        <Notice kind="warn">This answer is not whole: more may have been to come.</Notice>
      )}
      <ScrollRegion label="Answer" testId="answer">
        {picks.length === 0 ? (
          <MarkdownView source={job.text} />
        ) : (
          <PickList picks={picks} left={left} onChange={setLeft} />
        )}
      </ScrollRegion>
      <div>
        <ReviewNotice />
        <Answered job={job} />
      </div>
      <GuardNotes found={job.sent.found} guarded={job.capture.guarded} />
      <SelectionInstead job={job} />
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} beside={beside} onBeside={setBeside} send={send} />
      {beside && <VersionsBeside job={job} send={send} />}
      {refining && noRefine === undefined && (
        <RefineBox job={job} send={send} close={() => setRefining(false)} />
      )}
      <div className="row">
        <CopyPicks
          key={[...left].join()}
          text={listOf(taken)}
          count={taken.length}
          fallback={picks.length === 0 ? job.text : undefined}
        />
      </div>
      <div className="row secondary">
        {noRefine === undefined && (
          <button type="button" className="button quiet" onClick={() => setRefining(true)}>
            Refine
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => send({ type: 'panel/again' })}>
          Retry
        </button>
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          Discard<span className="key">Esc</span>
        </button>
      </div>
      <AnswerFoot job={job} noRefine={noRefine} send={send} />
    </>
  );
}

function CopyPicks(props: { text: string; count: number; fallback: string | undefined }) {
  const { text, count, fallback } = props;
  if (fallback !== undefined) return <CopyButton text={fallback} format="markdown" primary />;
  if (count === 0) {
    return (
      <button type="button" className="button primary" disabled>
        Tick what to copy
      </button>
    );
  }
  const label = count === 1 ? 'Copy one item' : `Copy ${count} items`;
  return <CopyButton text={text} format="markdown" primary label={label} />;
}
