import type { Code } from '@sidenote/contract/faults';
import { useContext } from 'react';
import { type JobIn, type Landing, landingShown } from '../../job.ts';
import { say, sayCount } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import { answerFormat } from '../../sent.ts';
import { AnswerCopied } from '../answer-copied.ts';
import { useCopyInstead } from '../use-copy-instead.ts';
import { Notice } from './notice.tsx';

/** What was put on the clipboard because the page did not take it. */
export interface CopiedInstead {
  readonly answer: boolean;
  readonly original: boolean;
}

/**
 * Copies an answer that the page did not take, or the original that it did not take back. Where the passage was changed
 * meanwhile the answer is not copied: it may not be wanted any more, and the clipboard is the person's.
 *
 * @param text the answer with what the person chose of it
 */
export function useCopiedInstead(job: JobIn<'answer'>, text: string): CopiedInstead {
  const { capture } = job;
  const landing = landingShown(job);
  const code = landing?.how === 'refused' ? landing.code : undefined;
  const refused = code === 'editor_refused' || code === 'target_read_only' ? code : undefined;
  // What was added took nothing away.
  const lost = landing?.how === 'landed' && landing.mode === 'replace' ? landing.backFault : undefined;
  return {
    answer: useCopyInstead(refused, text, answerFormat(job), useContext(AnswerCopied)),
    original: useCopyInstead(lost, capture.text, capture.metadata.format),
  };
}

/** What became of the answer in the page, as it was read back from there, or that another one stands there. */
export function Landed({ job, copied }: { job: JobIn<'answer'>; copied: CopiedInstead }) {
  const landing = landingShown(job);
  if (landing !== undefined) return <Became landing={landing} copied={copied} />;
  if (job.landing?.how !== 'landed') return null;
  return <Notice kind="plain">{say('insert.otherInPage', { number: job.landing.version + 1 })}</Notice>;
}

function Became({ landing, copied }: { landing: Landing; copied: CopiedInstead }) {
  if (landing.how === 'taken-back') return <Notice kind="good">{takenBackSentence(landing)}</Notice>;
  if (landing.how === 'landed') {
    return (
      <>
        <Notice kind="good">
          {landedSentence(landing)}{' '}
          {landing.undo === 0 ? say('insert.noUndo') : sayCount('insert.undo', landing.undo)}
        </Notice>
        {landing.backFault !== undefined && (
          <NotTakenBack landing={landing} fault={landing.backFault} copied={copied.original} />
        )}
      </>
    );
  }
  const { sentence, next } = told(landing.code);
  if (copied.answer) {
    return (
      <Notice kind="warn">
        <strong>{say('insert.copiedInstead')}</strong> {sentence} {say('insert.nothingChanged')}
      </Notice>
    );
  }
  return (
    <Notice kind="bad">
      <strong>{sentence}</strong> {next}
    </Notice>
  );
}

function NotTakenBack(props: { landing: Landing & { how: 'landed' }; fault: Code; copied: boolean }) {
  const { landing, fault, copied } = props;
  const { sentence } = told(fault);
  if (landing.mode !== 'replace') {
    return (
      <Notice kind="warn">
        <strong>{say('insert.notTakenOut')}</strong> {sentence}
      </Notice>
    );
  }
  return (
    <Notice kind="warn">
      <strong>{say(copied ? 'insert.notPutBackCopied' : 'insert.notPutBack')}</strong> {sentence}
    </Notice>
  );
}

const whole = {
  replace: 'insert.replaced',
  below: 'insert.insertedBelow',
  top: 'insert.insertedTop',
} as const;

/** One sentence for an answer that landed. */
function landedSentence({ mode, simplified }: Landing & { how: 'landed' }): string {
  if (!simplified) return say(whole[mode]);
  return say(mode === 'replace' ? 'insert.replacedSimplified' : 'insert.insertedSimplified');
}

function takenBackSentence({ mode, simplified }: Landing & { how: 'taken-back' }): string {
  if (mode !== 'replace') return say('insert.takenOut');
  return say(simplified ? 'insert.putBackSimplified' : 'insert.putBack');
}
