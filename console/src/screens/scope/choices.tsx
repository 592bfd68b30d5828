/** Boxes to tick, in the order of what there is to choose from. */
export function Choices<Id extends string>(props: {
  label: string;
  /** Every id that there is. */
  ids: readonly Id[];
  chosen: readonly Id[];
  named: (id: Id) => string;
  onChange: (chosen: Id[]) => void;
}) {
  const { label, ids, chosen, named, onChange } = props;
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <div className="choices">
        {ids.map((id) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            {named(id)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
