import type { Pick } from '../picks.ts';
import { PlainCharacters } from './plain-characters.tsx';

/** Suggestions with a box each. All are ticked at first: taking one out is less work than choosing from nothing. */
export function PickList(props: {
  picks: readonly Pick[];
  /** The places of those that are not taken. */
  left: ReadonlySet<number>;
  onChange: (left: ReadonlySet<number>) => void;
}) {
  const { picks, left, onChange } = props;
  const none = left.size === picks.length;
  return (
    <fieldset className="picks">
      <legend className="row spread small soft">
        {picks.length - left.size} of {picks.length} ticked
        <button
          type="button"
          className="text-button"
          onClick={() => onChange(none ? new Set() : new Set(picks.keys()))}
        >
          {none ? 'Tick all' : 'Tick none'}
        </button>
      </legend>
      {picks.map(({ label }, at) => (
        <label key={at.toString()} className="pick">
          <input
            type="checkbox"
            checked={!left.has(at)}
            onChange={() => onChange(left.symmetricDifference(new Set([at])))}
          />
          <span className="pre-line">
            <PlainCharacters text={label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
