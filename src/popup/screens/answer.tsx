import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { InsertMode } from '../../content/answers.ts';
import { hasLanded, type JobIn, landingShown } from '../../job.ts';
import { say, sayCount, sayList } from '../../locales/say.ts';
import { titleOf, told } from '../../locales/told.ts';
import { answerFormat } from '../../sent.ts';
import { rewriteOf, textWithout } from '../changes.ts';
import { leave } from '../leave.ts';
import { AnswerButtons } from '../parts/answer-buttons.tsx';
import { Answered } from '../parts/answered.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { Landed, useCopiedInstead } from '../parts/landed.tsx';
import { MarkdownView } from '../parts/markdown-view.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { ReturnedNotes } from '../parts/returned-notes.tsx';
import { Room } from '../parts/room.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { Status } from '../parts/status.tsx';
import { Title } from '../parts/title.tsx';
import { Unchanged } from '../parts/unchanged.tsx';
import { Unformatted } from '../parts/unformatted.tsx';
import { VersionSwitch, VersionsBeside } from '../parts/version-switch.tsx';
import { addedLinks, sameText, WordDiff } from '../parts/word-diff.tsx';
import { place } from '../place.ts';
import { type Followed, returnTo } from '../reading-spot.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';
import { useRefineBox } from '../use-refine-box.ts';

/** The answer: to be reviewed, then put into the page, copied or discarded by the person (R27). */
export function AnswerScreen(props: {
  job: JobIn<'answer'>;
  /** Why the answer may not be changed, where the rules say so. */
  noRefine: BlockReason | undefined;
  /** What stands below. */
  foot: ReactNode;
  /** Whether the panel has shown it from its first word. */
  kept: boolean;
  /** What its reader looked at while it arrived. */
  left: RefObject<Followed | undefined>;
  send: Send;
}) {
  const { job, noRefine, foot, kept, left, send } = props;
  const box = useRef<HTMLElement>(null);
  useReturn(box, job.id, left);
  const { capture, text } = job;
  const landing = landingShown(job);
  const rewrite = findAction(job.ask.action)?.gives === 'rewrite';
  const unchanged = rewrite && sameText(capture.text, text, capture.metadata.format);
  const landed = hasLanded(job);
  const free = !landed && (landing === undefined || landing.how === 'taken-back');
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
  const refine = useRefineBox(noRefine === undefined);
  const copyButton = useRef<HTMLButtonElement>(null);
  const chosen =
    rewritten === undefined || rejected.size === 0 ? undefined : textWithout(rewritten, rejected);
  const copied = useCopiedInstead(job, chosen ?? text);
  const below = open && capture.modes.includes('below');
  const accepts = acceptedBy({ open, rewrite, canReplace, below });
  const accept = () => {
    if (landed) leave(send);
    else if (accepts === 'copy') copyButton.current?.click();
    else if (accepts !== undefined) send({ type: 'panel/insert', mode: accepts, chosen });
  };
  useKeys(
    refine.open ? { escape: refine.close } : { enter: accept, escape: () => leave(send) },
    `${landing?.how} ${refine.open}`,
  );
  return (
    <>
      <div className="row spread heading">
        <Title>{titleOf(job.ask.action)}</Title>
        {rewritten !== undefined && <ViewSwitch view={view} onChange={setView} />}
      </div>
      <Room kept={kept}>
        {unchanged ? (
          <Unchanged job={job} />
        ) : (
          <ScrollRegion label={say('answer.title')} testId="answer" ref={box}>
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
      </Room>
      {job.ending !== 'complete' && <Cut ending={job.ending} />}
      <Status>
        {rejected.size > 0 && (
          <p className="row small">
            {sayCount('answer.leftOut', rejected.size)}
            <button type="button" className="text-button" onClick={() => setRejected(new Set())}>
              {say('answer.takeAll')}
            </button>
          </p>
        )}
      </Status>
      <div>
        <ReviewNotice />
        <Answered by={job.answered} />
      </div>
      <ReturnedNotes answer={text} found={job.sent.found} whole={rewrite && job.ending === 'complete'} />
      <GuardNotes found={job.sent.found} guarded={capture.guarded} sent />
      {newLinks.length > 0 && (
        <Notice kind="warn">{say('answer.newLinks', { links: sayList(newLinks) })}</Notice>
      )}
      {open && !capture.modes.includes('replace') && (
        <Notice kind="plain">{told('not_replaceable').sentence}</Notice>
      )}
      {capture.unformatted && <Unformatted />}
      <SelectionInstead job={job} />
      <Landed job={job} copied={copied} />
      {landed && place() === 'docked' && <p className="soft small">{say('keyboard.backToPage')}</p>}
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} beside={beside} onBeside={setBeside} send={send} />
      {beside && <VersionsBeside job={job} send={send} />}
      {refine.open && <RefineBox job={job} send={send} close={refine.close} />}
      <AnswerButtons
        job={job}
        text={chosen ?? text}
        chosen={chosen}
        refine={noRefine === undefined ? refine : undefined}
        accepts={accepts}
        copyButton={copyButton}
        open={open}
        canReplace={canReplace}
        copiedInstead={copied.answer}
        send={send}
      />
      {foot}
    </>
  );
}

/**
 * What Enter does with an answer that is not in the page yet: a rewrite takes the passage's place, all else goes below it.
 * What can go nowhere is copied.
 */
function acceptedBy(can: {
  open: boolean;
  rewrite: boolean;
  canReplace: boolean;
  below: boolean;
}): InsertMode | 'copy' | undefined {
  if (!can.open) return 'copy';
  if (can.rewrite) return can.canReplace ? 'replace' : undefined;
  return can.below ? 'below' : undefined;
}

/** Formatted, a text has other heights: what its reader looked at stays where it was, before anything is painted. */
function useReturn(
  box: RefObject<HTMLElement | null>,
  jobId: string,
  left: RefObject<Followed | undefined>,
): void {
  useLayoutEffect(() => {
    const followed = left.current;
    if (followed?.jobId !== jobId || followed.spot === undefined || box.current === null) return;
    left.current = { jobId, spot: undefined };
    returnTo(followed.spot, box.current);
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
          {say(`answer.${view}`)}
        </button>
      ))}
    </span>
  );
}

const cuts = {
  stopped: 'answer.stopped',
  length: 'answer.tooLong',
  filtered: 'answer.filtered',
  broken: 'answer.broken',
} as const;

function Cut({ ending }: { ending: keyof typeof cuts }) {
  return (
    <Notice kind="warn">
      {say(cuts[ending])} {say('answer.cannotReplace')}
    </Notice>
  );
}
