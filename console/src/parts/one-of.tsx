import { type ReactNode, useId } from 'react';

/** A question with one answer of several. */
export function OneOf<Value extends string>(props: {
  question: string;
  values: readonly Value[];
  chosen: Value | undefined;
  said: (value: Value) => string;
  onChange: (value: Value) => void;
  /** What an answer asks for besides. */
  children?: ReactNode;
}) {
  const name = useId();
  return (
    <fieldset className="stack">
      <legend className="strong">{props.question}</legend>
      {props.values.map((value) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            checked={value === props.chosen}
            onChange={() => props.onChange(value)}
          />
          {props.said(value)}
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
