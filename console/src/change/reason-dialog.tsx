import { type ReactNode, useState } from 'react';
import { say } from '../locales/say.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { change } from '../session/fresh-sign-in.ts';
import { ReasonField } from './reason-field.tsx';

/**
 * Asks for the reason of an act that has no value to compare, and carries it out: with a fresh sign-in where the gateway
 * wants one, and nothing typed lost by that.
 */
export function ReasonDialog(props: {
  title: string;
  lead: ReactNode;
  button: string;
  /** More fields, and what is missing in them; nothing is sent while something is. */
  fields?: ReactNode;
  ready?: () => boolean;
  /** Nothing brings back what it takes away: the button looks like no other. */
  final?: boolean;
  carryOut: (reason: string) => Promise<void>;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const missing = tried && reason.trim() === '';
  const submit = async () => {
    setTried(true);
    const ready = props.ready?.() ?? true;
    if (!ready || reason.trim() === '') return;
    setSending(true);
    setError(undefined);
    try {
      await change(() => props.carryOut(reason.trim()));
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{props.lead}</p>
        {props.fields}
        <ReasonField reason={reason} missing={missing} onChange={setReason} />
        {error !== undefined && <FaultNotice error={error} />}
        <div className="row end">
          <button type="button" className="button quiet" onClick={props.onClose}>
            {say('parts.cancel')}
          </button>
          <button
            type="submit"
            className={props.final === true ? 'button final' : 'button primary'}
            disabled={sending}
          >
            {sending ? say('change.sending') : props.button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
