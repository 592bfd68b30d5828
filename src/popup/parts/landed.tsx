import { explain } from '@sidenote/contract/faults';
import type { Landing } from '../../job.ts';
import type { CopiedInstead } from '../use-copy-instead.ts';
import { Notice } from './notice.tsx';

/** What became of the answer in the page, as it was read back from there. */
export function Landed({ landing, copiedInstead }: { landing: Landing; copiedInstead: CopiedInstead }) {
  if (landing.how === 'landed') {
    return (
      <Notice kind="good">
        {landedSentence(landing)} {undo[landing.undo] ?? `Undo takes it back in ${landing.undo} steps.`}
      </Notice>
    );
  }
  const { sentence, next } = explain(landing.code);
  if (copiedInstead) {
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
