import { findAction } from '@sidenote/contract/catalogue';
import { faults } from '@sidenote/contract/faults';
import { useMemo, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { leave } from '../leave.ts';
import { AnswerButtons } from '../parts/answer-buttons.tsx';
import { Landed } from '../parts/landed.tsx';
import { MarkdownView } from '../parts/markdown-view.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Thumbs } from '../parts/thumbs.tsx';
import { Title } from '../parts/title.tsx';
import { Unformatted } from '../parts/unformatted.tsx';
import { WhatIsSent } from '../parts/what-is-sent.tsx';
import { addedLinks, sameText, WordDiff } from '../parts/word-diff.tsx';
import type { Send } from '../send.ts';
import { useCopyInstead } from '../use-copy-instead.ts';
import { useKeys } from '../use-keys.ts';

const { sentence: notReplaceable } = faults.not_replaceable;

/** The answer: to be reviewed, then put into the page, copied or discarded by the person (R27). */
export function AnswerScreen({ job, send }: { job: JobIn<'answer'>; send: Send }) {
  const { capture, text, landing } = job;
  const rewrite = findAction(job.ask.action)?.gives === 'rewrite';
  const unchanged = rewrite && sameText(capture.text, text, capture.metadata.format);
  const open = landing === undefined && capture.modes.length > 0 && !unchanged;
  const canReplace = open && capture.modes.includes('replace') && job.ending === 'complete';
  const newLinks = rewrite ? addedLinks(capture.text, text, capture.metadata.format) : [];
  // Against half an answer, everything not yet written would look removed.
  const comparable = rewrite && job.ending === 'complete' && !unchanged;
  const [view, setView] = useState<'changes' | 'result'>(comparable ? 'changes' : 'result');
  const copiedInstead = useCopyInstead(job);
  useKeys(
    useMemo(
      () => ({
        enter: canReplace && rewrite ? () => send({ type: 'panel/insert', mode: 'replace' }) : undefined,
        escape: () => leave(send),
      }),
      [canReplace, rewrite, send],
    ),
  );
  return (
    <>
      <div className="row spread">
        <Title>{findAction(job.ask.action)?.title}</Title>
        {comparable && <ViewSwitch view={view} onChange={setView} />}
      </div>
      {job.ending !== 'complete' && <Cut ending={job.ending} />}
      {unchanged ? (
        <Notice kind="good">No changes suggested.</Notice>
      ) : (
        <ScrollRegion label="Answer" testId="answer">
          <AnswerText job={job} view={view} />
        </ScrollRegion>
      )}
      <div>
        <ReviewNotice />
        <Answered job={job} />
      </div>
      {newLinks.length > 0 && (
        <Notice kind="warn">New links in this answer, check where they lead: {newLinks.join(', ')}</Notice>
      )}
      {open && !capture.modes.includes('replace') && <Notice kind="plain">{notReplaceable}</Notice>}
      {capture.unformatted && <Unformatted />}
      {landing !== undefined && <Landed landing={landing} copiedInstead={copiedInstead} />}
      <AnswerButtons
        job={job}
        rewrite={rewrite}
        open={open}
        canReplace={canReplace}
        copiedInstead={copiedInstead}
        send={send}
      />
      <Thumbs job={job} send={send} />
      <details>
        <summary>What was sent, and who answered</summary>
        <WhatIsSent
          ask={job.ask}
          capture={capture}
          gateway={job.destination.gateway}
          provenance={job.answered?.provenance ?? job.destination.upstream}
        />
      </details>
    </>
  );
}

function AnswerText({ job, view }: { job: JobIn<'answer'>; view: 'changes' | 'result' }) {
  const { format } = job.capture.metadata;
  if (view === 'changes') return <WordDiff before={job.capture.text} after={job.text} format={format} />;
  const plainRewrite = format === 'plain' && findAction(job.ask.action)?.gives === 'rewrite';
  if (!plainRewrite) return <MarkdownView source={job.text} />;
  return (
    <div className="diff">
      <PlainCharacters text={job.text} />
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
} as const;

function Cut({ ending }: { ending: keyof typeof cuts }) {
  return <Notice kind="warn">{cuts[ending]} It is not whole, so it cannot replace the passage.</Notice>;
}

/** One line that names provider, model and region of this answer (R37). */
function Answered({ job }: { job: JobIn<'answer'> }) {
  const by = job.answered?.provenance;
  if (by === undefined) return null;
  return (
    <p className="soft small" data-testid="provenance">
      {by.provider} · {by.model} · {by.region}
    </p>
  );
}
