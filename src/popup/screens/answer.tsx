import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { faults } from '@sidenote/contract/faults';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { answerFormat } from '../../sent.ts';
import { rewriteOf, textWithout } from '../changes.ts';
import { leave } from '../leave.ts';
import { AnswerButtons } from '../parts/answer-buttons.tsx';
import { AnswerFoot } from '../parts/answer-foot.tsx';
import { Answered } from '../parts/answered.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { Landed, useCopiedInstead } from '../parts/landed.tsx';
import { MarkdownView } from '../parts/markdown-view.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { ReturnedNotes } from '../parts/returned-notes.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { Title } from '../parts/title.tsx';
import { Unformatted } from '../parts/unformatted.tsx';
import { VersionSwitch, VersionsBeside } from '../parts/version-switch.tsx';
import { addedLinks, sameText, WordDiff } from '../parts/word-diff.tsx';
import { type ReadingSpot, returnTo } from '../reading-spot.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

const { sentence: notReplaceable } = faults.not_replaceable;

/** The answer: to be reviewed, then put into the page, copied or discarded by the person (R27). */
export function AnswerScreen(props: {
  job: JobIn<'answer'>;
  /** Why the answer may not be changed, where the rules say so. */
  noRefine: BlockReason | undefined;
  /** What its reader looked at while it arrived. */
  left: RefObject<ReadingSpot | undefined>;
  send: Send;
}) {
  const { job, noRefine, left, send } = props;
  const box = useRef<HTMLElement>(null);
  useReturn(box, job.id, left);
  const { capture, text, landing } = job;
  const rewrite = findAction(job.ask.action)?.gives === 'rewrite';
  const unchanged = rewrite && sameText(capture.text, text, capture.metadata.format);
  const free = landing === undefined || landing.how === 'taken-back';
  const open = free && capture.modes.length > 0 && !unchanged;
  const canReplace = open && capture.modes.includes('replace') && job.ending === 'complete';
  const newLinks = rewrite ? addedLinks(capture.text, text, capture.metadata.format) : [];
  // Against half an answer, everything not yet written would look removed.
  const comparable = rewrite && job.ending === 'complete' && !unchanged;
  const rewritten = useMemo(
    () => (comparable ? rewriteOf(capture.text, text, capture.metadata.format) : undefined),
    [comparable, capture.text, capture.metadata.format, text],
  );
  const [view, setView] = useState<'changes' | 'result'>(rewritten === undefined ? 'result' : 'changes');
  const [rejected, setRejected] = useState<ReadonlySet<number>>(new Set());
  const [beside, setBeside] = useState(false);
  const [refining, setRefining] = useState(false);
  const chosen =
    rewritten === undefined || rejected.size === 0 ? undefined : textWithout(rewritten, rejected);
  const copied = useCopiedInstead(job, chosen ?? text);
  useKeys(
    useMemo(
      () => ({
        enter:
          canReplace && rewrite ? () => send({ type: 'panel/insert', mode: 'replace', chosen }) : undefined,
        escape: () => leave(send),
      }),
      [canReplace, rewrite, send, chosen],
    ),
  );
  return (
    <>
      <div className="row spread heading">
        <Title>{findAction(job.ask.action)?.title}</Title>
        {rewritten !== undefined && <ViewSwitch view={view} onChange={setView} />}
      </div>
      {unchanged ? (
        <Notice kind="good">No changes suggested.</Notice>
      ) : (
        <ScrollRegion label="Answer" testId="answer" ref={box}>
          {rewritten !== undefined && view === 'changes' ? (
            <WordDiff
              rewrite={rewritten}
              format={capture.metadata.format}
              rejected={rejected}
              onToggle={(change) => setRejected((before) => before.symmetricDifference(new Set([change])))}
            />
          ) : (
            <AnswerText job={job} text={chosen ?? text} />
          )}
        </ScrollRegion>
      )}
      {job.ending !== 'complete' && <Cut ending={job.ending} />}
      {rejected.size > 0 && (
        <p className="row small" role="status">
          {rejected.size === 1 ? 'One change is left out.' : `${rejected.size} changes are left out.`}
          <button type="button" className="text-button" onClick={() => setRejected(new Set())}>
            Take all
          </button>
        </p>
      )}
      <div>
        <ReviewNotice />
        <Answered job={job} />
      </div>
      <ReturnedNotes answer={text} found={job.sent.found} whole={rewrite && job.ending === 'complete'} />
      <GuardNotes found={job.sent.found} guarded={capture.guarded} />
      {newLinks.length > 0 && (
        <Notice kind="warn">New links in this answer, check where they lead: {newLinks.join(', ')}</Notice>
      )}
      {open && !capture.modes.includes('replace') && <Notice kind="plain">{notReplaceable}</Notice>}
      {capture.unformatted && <Unformatted />}
      <SelectionInstead job={job} />
      {landing !== undefined && <Landed landing={landing} copied={copied} />}
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} beside={beside} onBeside={setBeside} send={send} />
      {beside && <VersionsBeside job={job} send={send} />}
      {refining && noRefine === undefined && (
        <RefineBox job={job} send={send} close={() => setRefining(false)} />
      )}
      <AnswerButtons
        job={job}
        text={chosen ?? text}
        chosen={chosen}
        onRefine={noRefine === undefined ? () => setRefining(true) : undefined}
        rewrite={rewrite}
        open={open}
        canReplace={canReplace}
        copiedInstead={copied.answer}
        send={send}
      />
      <AnswerFoot job={job} noRefine={noRefine} send={send} />
    </>
  );
}

/** Formatted, a text has other heights: what its reader looked at stays where it was, before anything is painted. */
function useReturn(
  box: RefObject<HTMLElement | null>,
  jobId: string,
  left: RefObject<ReadingSpot | undefined>,
): void {
  useLayoutEffect(() => {
    const spot = left.current;
    left.current = undefined;
    if (spot?.jobId === jobId && box.current !== null) returnTo(spot, box.current);
  }, [box, jobId, left]);
}

function AnswerText({ job, text }: { job: JobIn<'answer'>; text: string }) {
  if (answerFormat(job) === 'markdown') return <MarkdownView source={text} />;
  return (
    <div className="diff">
      <PlainCharacters text={text} />
    </div>
  );
}

function ViewSwitch(props: { view: 'changes' | 'result'; onChange: (view: 'changes' | 'result') => void }) {
  return (
    <span className="segments">
      {(['changes', 'result'] as const).map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={props.view === view}
          onClick={() => props.onChange(view)}
        >
          {view === 'changes' ? 'Changes' : 'Result'}
        </button>
      ))}
    </span>
  );
}

const cuts = {
  stopped: 'You stopped this answer.',
  length: 'The model reached its length limit.',
  filtered: 'The provider’s content filter ended this answer.',
  broken: 'This answer broke off.',
} as const;

function Cut({ ending }: { ending: keyof typeof cuts }) {
  return <Notice kind="warn">{cuts[ending]} It is not whole, so it cannot replace the passage.</Notice>;
}
