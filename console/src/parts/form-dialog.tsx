import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../locales/say.ts';
import { Dialog } from './dialog.tsx';

/** A dialog whose fields are sent or left. Enter in a field sends them. */
export function FormDialog(props: {
  title: string;
  wide?: boolean;
  /** What sends them. */
  button: string;
  disabled?: boolean;
  /** Nothing brings back what it takes away: the button looks like no other. */
  final?: boolean;
  /** The fields say themselves what is wrong, all at once, and the first that does is led to: a browser would tell of one after the other. */
  tellsFaults?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const {
    title,
    wide = false,
    button,
    disabled = false,
    final = false,
    tellsFaults = false,
    onSubmit,
    onClose,
    children,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    // What is wrong may stand above what is seen of a long form.
    if (tries > 0 && tellsFaults) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, tellsFaults]);
  return (
    <Dialog title={title} wide={wide} onClose={onClose}>
      <form
        ref={form}
        className="stack"
        noValidate={tellsFaults}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
          setTries(tries + 1);
        }}
      >
        {children}
        <div className="row end">
          <button type="button" className="button quiet" onClick={onClose}>
            {say('parts.cancel')}
          </button>
          <button type="submit" className={final ? 'button final' : 'button primary'} disabled={disabled}>
            {button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
