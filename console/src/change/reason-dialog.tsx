import { type ReactNode, useState } from 'react';
import { say } from '../locales/say.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { change } from '../session/fresh-sign-in.ts';
import { isReason, ReasonField } from './reason-field.tsx';

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
  /** The fields say themselves what is missing, all at once. */
  tellsFaults?: boolean;
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
    if (!ready || !isReason(reason)) return;
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
    <FormDialog
      title={props.title}
      button={sending ? say('change.sending') : props.button}
      disabled={sending}
      final={props.final === true}
      tellsFaults={props.tellsFaults === true}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <p>{props.lead}</p>
      {props.fields}
      <ReasonField reason={reason} missing={missing} onChange={setReason} />
      {error !== undefined && <FaultNotice error={error} />}
    </FormDialog>
  );
}
