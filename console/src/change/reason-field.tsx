import { say } from '../locales/say.ts';

/** Where somebody writes why they change something; `missing` once they tried without. */
export function ReasonField(props: {
  reason: string;
  missing?: boolean;
  onChange: (reason: string) => void;
}) {
  const { reason, missing = false, onChange } = props;
  return (
    <label className="field">
      {say('change.reason')}
      <textarea
        rows={2}
        maxLength={500}
        value={reason}
        aria-invalid={missing}
        onChange={({ target }) => onChange(target.value)}
      />
      {missing && (
        <span className="field-fault" role="alert">
          {say('change.reasonMissing')}
        </span>
      )}
    </label>
  );
}
