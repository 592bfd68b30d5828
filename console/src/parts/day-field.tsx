/** A day, as `2026-11-26`; empty for none. The browser lets no form go with one that is before `from`. */
export function DayField(props: {
  label: string;
  value: string;
  from?: string;
  onChange: (day: string) => void;
}) {
  return (
    <label className="field">
      {props.label}
      <input
        type="date"
        min={props.from}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </label>
  );
}
