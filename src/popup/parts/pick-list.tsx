import { say } from '../../locales/say.ts';
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
        {say('picks.ticked', { ticked: picks.length - left.size, all: picks.length })}
        <button
          type="button"
          className="text-button"
          onClick={() => onChange(none ? new Set() : new Set(picks.keys()))}
        >
          {say(none ? 'picks.tickAll' : 'picks.tickNone')}
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
