import { useId, useState } from 'react';
import { linesOf } from './lines.ts';

/** A list, an entry in each line. What is written stays as it is written; the entries are what the lines come to. */
export function ListField(props: {
  label: string;
  entries: readonly string[];
  fault?: string | undefined;
  onChange: (entries: string[]) => void;
}) {
  const { label, entries, fault, onChange } = props;
  const [text, setText] = useState(() => entries.join('\n'));
  const id = useId();
  return (
    <label className="field">
      {label}
      <textarea
        rows={Math.min(8, Math.max(3, entries.length + 1))}
        value={text}
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        onChange={({ target }) => {
          setText(target.value);
          onChange(linesOf(target.value));
        }}
      />
      {fault !== undefined && (
        <span id={id} className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
