import type { BlockReason } from '@sidenote/contract/block-reasons';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { say, sayCount } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import { leave } from '../leave.ts';
import { Answered } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { KeyHint } from '../parts/key-hint.tsx';
import { MarkdownView } from '../parts/markdown-view.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PickList } from '../parts/pick-list.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { RefineButton } from '../parts/refine-button.tsx';
import { Room } from '../parts/room.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { Title } from '../parts/title.tsx';
import { VersionSwitch, VersionsBeside } from '../parts/version-switch.tsx';
import { listOf, picksOf } from '../picks.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';
import { useRefineBox } from '../use-refine-box.ts';

/** Suggestions, of which a person ticks what they take: copied as a list, and created nowhere by us. */
export function PicksScreen(props: {
  job: JobIn<'answer'>;
  noRefine: BlockReason | undefined;
  /** Whether the panel has shown it from its first word. */
  kept: boolean;
  /** What stands below. */
  foot: ReactNode;
  send: Send;
}) {
  const { job, noRefine, foot, kept, send } = props;
  const picks = useMemo(() => picksOf(job.text), [job.text]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const refine = useRefineBox(noRefine === undefined);
  const copyButton = useRef<HTMLButtonElement>(null);
  const [beside, setBeside] = useState(false);
  const taken = picks.filter((_, at) => !left.has(at));
  useKeys(
    refine.open
      ? { escape: refine.close }
      : { enter: () => copyButton.current?.click(), escape: () => leave(send) },
    String(refine.open),
  );
  return (
    <>
      <div className="row heading">
        <Title>{titleOf(job.ask.action)}</Title>
      </div>
      {job.ending !== 'complete' && <Notice kind="warn">{say('picks.notWhole')}</Notice>}
      <Room kept={kept}>
        <ScrollRegion label={say('answer.title')} testId="answer">
          {picks.length === 0 ? (
            <MarkdownView source={job.text} />
          ) : (
            <PickList picks={picks} left={left} onChange={setLeft} />
          )}
        </ScrollRegion>
      </Room>
      <div>
        <ReviewNotice />
        <Answered by={job.answered} />
      </div>
      <GuardNotes found={job.sent.found} guarded={job.capture.guarded} sent />
      <SelectionInstead job={job} />
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} beside={beside} onBeside={setBeside} send={send} />
      {beside && <VersionsBeside job={job} send={send} />}
      {refine.open && <RefineBox job={job} send={send} close={refine.close} />}
      <div className="row">
        <CopyPicks
          text={listOf(taken)}
          count={taken.length}
          fallback={picks.length === 0 ? job.text : undefined}
          enter={!refine.open}
          button={copyButton}
        />
      </div>
      <div className="row secondary">
        {noRefine === undefined && <RefineButton box={refine} />}
        <button type="button" className="button quiet" onClick={() => send({ type: 'panel/again' })}>
          {say('buttons.retry')}
        </button>
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          {say('buttons.discard')}
          {!refine.open && <KeyHint name="escape" />}
        </button>
      </div>
      {foot}
    </>
  );
}

function CopyPicks(props: {
  text: string;
  count: number;
  fallback: string | undefined;
  enter: boolean;
  button: RefObject<HTMLButtonElement | null>;
}) {
  const { text, count, fallback, enter, button } = props;
  const copies = { format: 'markdown', primary: true, enter, ref: button } as const;
  if (fallback !== undefined) return <CopyButton text={fallback} {...copies} />;
  if (count === 0) {
    return (
      <button type="button" className="button primary" disabled>
        {say('picks.none')}
      </button>
    );
  }
  return <CopyButton text={text} {...copies} label={sayCount('picks.copy', count)} />;
}
