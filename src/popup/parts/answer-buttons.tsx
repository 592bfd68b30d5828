import type { MouseEvent, RefObject } from 'react';
import type { InsertMode } from '../../content/answers.ts';
import { hasLanded, type JobIn, type Landing } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { answerFormat } from '../../sent.ts';
import { leave } from '../leave.ts';
import type { Send } from '../send.ts';
import type { RefineBoxState } from '../use-refine-box.ts';
import { CopyButton } from './copy-button.tsx';
import { KeyHint } from './key-hint.tsx';
import { RefineButton } from './refine-button.tsx';

/** What a person can do with an answer: put it into the page, take it along, ask again, or leave it. */
export function AnswerButtons(props: {
  job: JobIn<'answer'>;
  /** The answer with what the person chose of it. */
  text: string;
  /** The same where that is not all of it. */
  chosen: string | undefined;
  /** The box to change the answer; undefined where that may not be done. */
  refine: RefineBoxState | undefined;
  /** What Enter does with it, while it has not landed. */
  accepts: InsertMode | 'copy' | undefined;
  copyButton: RefObject<HTMLButtonElement | null>;
  /** Whether there is something to put into the page, and it has not been tried yet. */
  open: boolean;
  canReplace: boolean;
  /** Whether the answer went to the clipboard because the page did not take it. */
  copiedInstead: boolean;
  send: Send;
}) {
  const { job, text, chosen, refine, accepts, copyButton, open, canReplace, copiedInstead, send } = props;
  const landed = hasLanded(job) || copiedInstead;
  const { modes } = job.capture;
  // While the box is open, both keys are the box's.
  const keys = refine?.open !== true;
  // The second click of a double click is none.
  const insert = (mode: InsertMode) => (click: MouseEvent) => {
    if (click.detail < 2) send({ type: 'panel/insert', mode, chosen });
  };
  const look = (mode: InsertMode) => (accepts === mode ? 'button primary' : 'button');
  return (
    <>
      <div className="row">
        {canReplace && (
          <button type="button" className={look('replace')} onClick={insert('replace')}>
            {say('insert.replace')}
            {accepts === 'replace' && keys && <KeyHint name="enter" />}
          </button>
        )}
        {open && modes.includes('below') && (
          <button type="button" className={look('below')} onClick={insert('below')}>
            {say('insert.below')}
            {accepts === 'below' && keys && <KeyHint name="enter" />}
          </button>
        )}
        {landed && <LeaveButton send={send} label={say('buttons.done')} keys={keys} primary />}
        {job.landing?.how === 'landed' && <BackButton job={job} landing={job.landing} send={send} />}
        <CopyButton
          text={text}
          format={answerFormat(job)}
          primary={accepts === 'copy' && !landed}
          enter={accepts === 'copy' && !landed && keys}
          ref={copyButton}
        />
      </div>
      <div className="row secondary">
        {open && modes.includes('top') && (
          <button type="button" className="button quiet" onClick={insert('top')}>
            {say('insert.top')}
          </button>
        )}
        {refine !== undefined && <RefineButton box={refine} />}
        <button type="button" className="button quiet" onClick={() => send({ type: 'panel/again' })}>
          {say('buttons.retry')}
        </button>
        {!landed && <LeaveButton send={send} label={say('buttons.discard')} keys={keys} />}
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
      <CopyButton text={text} format={metadata.format} label={say('copying.original')} other />
    ) : null;
  if (!landing.takesBack) return null;
  return (
    <button type="button" className="button" onClick={() => send({ type: 'panel/take-back' })}>
      {say(landing.mode === 'replace' ? 'insert.takeBackReplaced' : 'insert.takeBackAdded')}
    </button>
  );
}

function LeaveButton(props: { send: Send; label: string; keys: boolean; primary?: boolean }) {
  const { send, label, keys, primary = false } = props;
  return (
    <button type="button" className={`button ${primary ? 'primary' : 'quiet'}`} onClick={() => leave(send)}>
      {label}
      {keys && <KeyHint name={primary ? 'enter' : 'escape'} />}
    </button>
  );
}
