import type { Action } from '@sidenote/contract/action';
import {
  MAX_PARAMETER_CHARS,
  type ParameterId,
  type Parameters,
  parameterFault,
  parameterForms,
  parameterIds,
  parametersOf,
} from '@sidenote/contract/parameters';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';

export type ParameterValues = Readonly<Partial<Record<ParameterId, string | undefined>>>;

interface FieldProps {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Enter was pressed, and not to pick a candidate of an input method or to make a new line. */
  readonly onEnter: () => void;
}

/** What a person chooses or writes before an action, one field for each parameter that it declares. */
export function ParameterFields(props: {
  declared: Action['parameters'];
  values: ParameterValues;
  onChange: (id: ParameterId, value: string) => void;
  onEnter: () => void;
}) {
  const { declared, values, onChange, onEnter } = props;
  return parameterIds
    .filter((id) => declared[id] !== undefined)
    .map((id, index) => (
      <ParameterField
        key={id}
        id={id}
        optional={declared[id] === 'optional'}
        first={index === 0}
        value={values[id]}
        onChange={(value) => onChange(id, value)}
        onEnter={onEnter}
      />
    ));
}

function ParameterField(props: FieldProps & { id: ParameterId; optional: boolean; first: boolean }) {
  const { id, optional, first, value, onChange, onEnter } = props;
  const form = parameterForms[id];
  const field = useRef<HTMLSelectElement & HTMLTextAreaElement>(null);
  const name = useId();
  // The person has just asked for this, and it is what is to be done next.
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  const common = {
    id: name,
    ref: field,
    value: value ?? '',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      onEnter();
    },
  };
  return (
    <div className="field">
      <label htmlFor={name}>
        {form.title}
        {optional && <span className="soft"> (optional)</span>}
      </label>
      {form.kind === 'choice' ? (
        <select {...common}>
          {(optional || value === undefined) && (
            <option value="">{optional ? 'As it is' : 'Choose …'}</option>
          )}
          {Object.entries(form.options).map(([option, title]) => (
            <option key={option} value={option}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          {...common}
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          placeholder={`Such as: ${form.example}`}
        />
      )}
    </div>
  );
}

/** The values that are filled in, as they are sent; undefined while one is missing that the action needs. */
export function filledIn(declared: Action['parameters'], values: ParameterValues): Parameters | undefined {
  const given = parameterIds.flatMap((id) => {
    const value = values[id]?.trim();
    return declared[id] === undefined || value === undefined || value === '' ? [] : [[id, value]];
  });
  const read = parametersOf(Object.fromEntries(given));
  return read !== undefined && parameterFault(declared, read) === undefined ? read : undefined;
}
