import type { RefObject } from 'react';
import { say } from '../../locales/say.ts';
import { leave } from '../leave.ts';
import type { Send } from '../send.ts';
import type { RefineBoxState } from '../use-refine-box.ts';
import { CopyButton } from './copy-button.tsx';
import { KeyHint } from './key-hint.tsx';
import { RefineButton } from './refine-button.tsx';

/** What a person can do with a query: copy one that is good, change it, ask again, or leave it. */
export function QueryButtons(props: {
  /** Whether to ask again is the first thing to do. */
  again: 'primary' | 'quiet';
  copy: { readonly query: string; readonly button: RefObject<HTMLButtonElement | null> } | undefined;
  /** The box to change it; undefined where that may not be done. */
  refine: RefineBoxState | undefined;
  /** Whether Enter and Escape are the screen's. */
  keys: boolean;
  send: Send;
}) {
  const { again, copy, refine, keys, send } = props;
  const retry = (
    <button type="button" className={`button ${again}`} onClick={() => send({ type: 'panel/again' })}>
      {say(copy === undefined ? 'buttons.tryAgain' : 'buttons.retry')}
    </button>
  );
  return (
    <>
      {(copy !== undefined || again === 'primary') && (
        <div className="row">
          {copy === undefined ? (
            retry
          ) : (
            <CopyButton
              text={copy.query}
              format="plain"
              primary
              label={say('copying.query')}
              enter={keys}
              ref={copy.button}
            />
          )}
        </div>
      )}
      <div className="row secondary">
        {refine !== undefined && <RefineButton box={refine} />}
        {again === 'quiet' && retry}
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          {say('buttons.discard')}
          {keys && <KeyHint name="escape" />}
        </button>
      </div>
    </>
  );
}
