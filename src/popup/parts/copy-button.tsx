import type { TextFormat } from '@sidenote/contract/wire';
import { copy } from '../copy.ts';
import { useCopy } from '../use-copy.ts';

/** Copies an answer, formatted where it is, so that pasting it gives what inserting would have. Says what happened. */
export function CopyButton(props: { text: string; format: TextFormat; primary?: boolean; label?: string }) {
  const { done, copy: onClick } = useCopy(() => copy(props.text, props.format));
  return (
    <>
      <button type="button" className={props.primary ? 'button primary' : 'button'} onClick={onClick}>
        {done === '' ? (props.label ?? 'Copy') : done}
      </button>
      <span className="visually-hidden" role="status">
        {done}
      </span>
    </>
  );
}
