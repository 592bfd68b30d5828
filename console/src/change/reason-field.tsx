import { MAX_REASON_CHARS } from '@sidenote/contract/limits';
import { say, sayNumber } from '../locales/say.ts';

/** Where somebody writes why they change something; `missing` once they tried without. What is too long is not cut, but told. */
export function ReasonField(props: {
  reason: string;
  missing?: boolean;
  onChange: (reason: string) => void;
}) {
  const { reason, missing = false, onChange } = props;
  const fault = isTooLong(reason)
    ? say('change.reasonTooLong', { most: sayNumber(MAX_REASON_CHARS) })
    : missing
      ? say('change.reasonMissing')
      : undefined;
  return (
    <label className="field">
      {say('change.reason')}
      <textarea
        rows={2}
        value={reason}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault !== undefined && (
        <span className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}

/** Whether this is a reason that the gateway takes. */
export function isReason(reason: string): boolean {
  return reason.trim() !== '' && !isTooLong(reason);
}

function isTooLong(reason: string): boolean {
  return reason.trim().length > MAX_REASON_CHARS;
}
