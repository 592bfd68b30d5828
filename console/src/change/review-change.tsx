import { useState } from 'react';
import type { Answered } from '../api/request.ts';
import { say } from '../locales/say.ts';
import { Dialog } from '../parts/dialog.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Differences } from './differences.tsx';
import type { Draft } from './draft.ts';
import { Meanwhile } from './meanwhile.tsx';
import { isReason, ReasonField } from './reason-field.tsx';
import { useChange } from './use-change.ts';

/** “Review the change”: before and after, who it reaches, and the reason; nothing is sent before its button is pressed. */
export function ReviewChange<Value, Done extends Value>(props: {
  draft: Draft<Value, Done>;
  onDone: (answered: Answered<Done>, before: Answered<Value>) => void;
  onCancel: () => void;
}) {
  const { draft, onDone, onCancel } = props;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { state, send, carryOver } = useChange(draft, (answered) => onDone(answered, state.base));
  if (state.step === 'meanwhile')
    return (
      <Dialog title={say('change.meanwhile')} wide onClose={onCancel}>
        <Meanwhile differences={state.meanwhile} by={state.by} onCarryOver={carryOver} onCancel={onCancel} />
      </Dialog>
    );
  const differences = draft.describe(state.base.value, draft.change(state.base.value));
  const submit = () => {
    if (draft.reason === 'asked' && !isReason(reason)) setMissing(true);
    else void send(reason.trim());
  };
  return (
    <FormDialog
      title={say('change.title')}
      wide
      button={state.step === 'sending' ? say('change.sending') : (draft.button ?? say('change.send'))}
      disabled={state.step === 'sending' || differences.length === 0}
      onSubmit={submit}
      onClose={onCancel}
    >
      <p className="strong">{draft.title}</p>
      {differences.length === 0 ? <p>{say('change.nothing')}</p> : <Differences differences={differences} />}
      <p>
        <span className="strong">{say('change.reaches')}</span> {draft.reaches}
      </p>
      {draft.reason === 'asked' && (
        <ReasonField reason={reason} missing={missing && reason.trim() === ''} onChange={setReason} />
      )}
      {state.error !== undefined && <FaultNotice error={state.error} />}
    </FormDialog>
  );
}
