import type { TextFormat } from '@sidenote/contract/wire';
import { type Ref, useContext } from 'react';
import { say } from '../../locales/say.ts';
import { AnswerCopied } from '../answer-copied.ts';
import { copy } from '../copy.ts';
import { useCopy } from '../use-copy.ts';
import { KeyHint } from './key-hint.tsx';

/** Copies a text, such as an answer, formatted where it is, so that pasting it gives what inserting would have. Says what happened. */
export function CopyButton(props: {
  text: string;
  format: TextFormat;
  primary?: boolean;
  label?: string;
  /** Whether it is another text than the answer that is shown. */
  other?: boolean;
  /** Whether Enter does the same; then its screen presses the button. */
  enter?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  const { text, format, other = false } = props;
  const answerCopied = useContext(AnswerCopied);
  const { done, copy: onClick } = useCopy(text, () => copy(text, format), other ? undefined : answerCopied);
  return (
    <>
      <button
        type="button"
        ref={props.ref}
        className={props.primary ? 'button primary' : 'button'}
        onClick={onClick}
      >
        {done === '' ? (props.label ?? say('buttons.copy')) : done}
        {props.enter && <KeyHint name="enter" />}
      </button>
      <span className="visually-hidden" role="status">
        {done}
      </span>
    </>
  );
}
