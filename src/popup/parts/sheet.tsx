import { type ReactNode, useEffect, useRef } from 'react';
import type { Cue } from '../../cue.ts';
import { say } from '../../locales/say.ts';
import { CueBadge } from './cue-badge.tsx';
import { Icon } from './icons.tsx';

/**
 * A page over the panel, with its own way back, whose own screen stays as it is below and hears no key meanwhile. Of two
 * that are open, Escape leaves the upper one.
 */
export function Sheet(props: {
  title: string;
  /** The person's sign, without which it would not be ours. */
  cue: Cue | undefined;
  close: () => void;
  children: ReactNode;
}) {
  const { title, cue, close, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="transparency"
      aria-label={title}
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="header">
        <button
          type="button"
          className="icon-button"
          aria-label={say('transparency.back')}
          title={say('transparency.back')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="back" />
        </button>
        <h2 className="name grow" tabIndex={-1}>
          {title}
        </h2>
        {cue !== undefined && <CueBadge cue={cue} />}
      </div>
      <div className="screen">{children}</div>
    </dialog>
  );
}
