/** A day, as `2026-11-26`; empty for none. */
export function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className="field">
      {props.label}
      <input type="date" value={props.value} onChange={({ target }) => props.onChange(target.value)} />
    </label>
  );
}
