import type { MouseEvent } from 'react';
import type { InsertMode } from '../../content/answers.ts';
import { hasLanded, type JobIn, type Landing } from '../../job.ts';
import { answerFormat } from '../../sent.ts';
import { leave } from '../leave.ts';
import type { Send } from '../send.ts';
import { CopyButton } from './copy-button.tsx';

/** What a person can do with an answer: put it into the page, take it along, ask again, or leave it. */
export function AnswerButtons(props: {
  job: JobIn<'answer'>;
  /** The answer with what the person chose of it. */
  text: string;
  /** The same where that is not all of it. */
  chosen: string | undefined;
  /** Opens the box to change the answer; undefined where that may not be done. */
  onRefine: (() => void) | undefined;
  rewrite: boolean;
  /** Whether there is something to put into the page, and it has not been tried yet. */
  open: boolean;
  canReplace: boolean;
  /** Whether the answer went to the clipboard because the page did not take it. */
  copiedInstead: boolean;
  send: Send;
}) {
  const { job, text, chosen, onRefine, rewrite, open, canReplace, copiedInstead, send } = props;
  const landed = hasLanded(job) || copiedInstead;
  const { modes } = job.capture;
  // The second click of a double click is none.
  const insert = (mode: InsertMode) => (click: MouseEvent) => {
    if (click.detail < 2) send({ type: 'panel/insert', mode, chosen });
  };
  return (
    <>
      <div className="row">
        {canReplace && (
          <button type="button" className={rewrite ? 'button primary' : 'button'} onClick={insert('replace')}>
            Replace{rewrite && <span className="key">Enter</span>}
          </button>
        )}
        {open && modes.includes('below') && (
          <button type="button" className={rewrite ? 'button' : 'button primary'} onClick={insert('below')}>
            Insert below
          </button>
        )}
        {landed && <LeaveButton send={send} label="Done" primary />}
        {job.landing?.how === 'landed' && <BackButton job={job} landing={job.landing} send={send} />}
        <CopyButton text={text} format={answerFormat(job)} primary={!open && !landed} />
      </div>
      <div className="row secondary">
        {open && modes.includes('top') && (
          <button type="button" className="button quiet" onClick={insert('top')}>
            Insert at top
          </button>
        )}
        {onRefine !== undefined && (
          <button type="button" className="button quiet" onClick={onRefine}>
            Refine
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => send({ type: 'panel/again' })}>
          Retry
        </button>
        {!landed && <LeaveButton send={send} label="Discard" />}
      </div>
    </>
  );
}

/** The way back; where it failed, the original to be taken along. */
function BackButton(props: {
  job: Pick<JobIn<'answer'>, 'capture'>;
  landing: Landing & { how: 'landed' };
  send: Send;
}) {
  const { job, landing, send } = props;
  const { text, metadata } = job.capture;
  if (landing.backFault !== undefined)
    return landing.mode === 'replace' ? (
      <CopyButton text={text} format={metadata.format} label="Copy original" />
    ) : null;
  if (!landing.takesBack) return null;
  return (
    <button type="button" className="button" onClick={() => send({ type: 'panel/take-back' })}>
      {landing.mode === 'replace' ? 'Put original back' : 'Take it out again'}
    </button>
  );
}

function LeaveButton({ send, label, primary = false }: { send: Send; label: string; primary?: boolean }) {
  return (
    <button type="button" className={`button ${primary ? 'primary' : 'quiet'}`} onClick={() => leave(send)}>
      {label}
      <span className="key">Esc</span>
    </button>
  );
}
