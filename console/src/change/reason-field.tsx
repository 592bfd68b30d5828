import { MAX_REASON_CHARS } from '@sidenote/contract/administration';
import { say, sayNumber } from '../locales/say.ts';

/** Where somebody writes why they change something; `missing` once they tried without. What is too long is not cut, but told. */
export function ReasonField(props: {
  reason: string;
  missing?: boolean;
  onChange: (reason: string) => void;
}) {
  const { reason, missing = false, onChange } = props;
  const chars = reason.trim().length;
  const fault = chars > MAX_REASON_CHARS ? tooLong(chars) : missing ? say('change.reasonMissing') : undefined;
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
  const chars = reason.trim().length;
  return chars > 0 && chars <= MAX_REASON_CHARS;
}

function tooLong(chars: number): string {
  return say('change.reasonTooLong', { chars: sayNumber(chars), most: sayNumber(MAX_REASON_CHARS) });
}
