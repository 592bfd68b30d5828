import type { TextFormat } from '@sidenote/contract/wire';
import { useState } from 'react';
import { copy } from '../copy.ts';

/** Copies an answer, formatted where it is, so that pasting it gives what inserting would have. Says what happened. */
export function CopyButton(props: { text: string; format: TextFormat; primary?: boolean; label?: string }) {
  const [done, setDone] = useState('');
  const onClick = () =>
    void copy(props.text, props.format).then(
      () => setDone('Copied'),
      () => setDone('The browser refused to copy'),
    );
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
