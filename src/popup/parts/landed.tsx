import { type Code, explain } from '@sidenote/contract/faults';
import type { JobIn, Landing } from '../../job.ts';
import { answerFormat } from '../../sent.ts';
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
  const { landing, capture } = job;
  const code = landing?.how === 'refused' ? landing.code : undefined;
  const refused = code === 'editor_refused' || code === 'target_read_only' ? code : undefined;
  // What was added took nothing away.
  const lost = landing?.how === 'landed' && landing.mode === 'replace' ? landing.backFault : undefined;
  return {
    answer: useCopyInstead(refused, text, answerFormat(job)),
    original: useCopyInstead(lost, capture.text, capture.metadata.format),
  };
}

/** What became of the answer in the page, as it was read back from there. */
export function Landed({ landing, copied }: { landing: Landing; copied: CopiedInstead }) {
  if (landing.how === 'taken-back') return <Notice kind="good">{takenBackSentence(landing)}</Notice>;
  if (landing.how === 'landed') {
    return (
      <>
        <Notice kind="good">
          {landedSentence(landing)} {undo[landing.undo] ?? `Undo takes it back in ${landing.undo} steps.`}
        </Notice>
        {landing.backFault !== undefined && (
          <NotTakenBack landing={landing} fault={landing.backFault} copied={copied.original} />
        )}
      </>
    );
  }
  const { sentence, next } = explain(landing.code);
  if (copied.answer) {
    return (
      <Notice kind="warn">
        <strong>Could not insert: copied to the clipboard instead.</strong> {sentence} Nothing was changed.
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
  const { sentence } = explain(fault);
  if (landing.mode !== 'replace') {
    return (
      <Notice kind="warn">
        <strong>Could not take it out again.</strong> {sentence}
      </Notice>
    );
  }
  return (
    <Notice kind="warn">
      <strong>
        {copied
          ? 'Could not put the original back: copied to the clipboard instead.'
          : 'Could not put the original back.'}
      </strong>{' '}
      {sentence}
    </Notice>
  );
}

const undo = ['This field cannot undo it.', 'Undo takes it back in one step.'];

const whole = {
  replace: 'Replaced in the page.',
  below: 'Inserted below your selection.',
  top: 'Inserted at the top.',
} as const;

/** One sentence for an answer that landed. */
function landedSentence({ mode, simplified }: Landing & { how: 'landed' }): string {
  if (!simplified) return whole[mode];
  return mode === 'replace' ? 'Replaced, formatting simplified.' : 'Inserted, formatting simplified.';
}

function takenBackSentence({ mode, simplified }: Landing & { how: 'taken-back' }): string {
  if (mode !== 'replace') return 'The answer was taken out of the page again.';
  return simplified
    ? 'The original text is back, formatting simplified. Undo in the page goes further back.'
    : 'The original text is back in the page.';
}
