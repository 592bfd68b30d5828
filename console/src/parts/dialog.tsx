import { type ReactNode, useEffect, useId, useRef } from 'react';
import { say } from '../locales/say.ts';

/**
 * A dialog above everything: the browser keeps the focus in it and closes it by Escape. The focus goes back to what
 * opened it, or to the screen where that is gone.
 */
export function Dialog(props: { title: string; wide?: boolean; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      (isThere ? opener : document.querySelector('main'))?.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={props.wide === true ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        // Its owner takes it away, and with it what was typed into it.
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{props.title}</h2>
        <button type="button" className="button quiet" onClick={props.onClose}>
          {say('parts.close')}
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
