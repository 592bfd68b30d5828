import type { Action } from '@sidenote/contract/action';
import {
  isOneOf,
  MAX_PARAMETER_CHARS,
  type ParameterId,
  type Parameters,
  parameterFault,
  parameterForms,
  parameterIds,
  parametersOf,
  tones,
  workItems,
} from '@sidenote/contract/parameters';
import { useEffect, useId, useRef } from 'react';
import { rich } from '../../locales/rich.tsx';
import { language, say } from '../../locales/say.ts';
import { enterKey } from '../composing.ts';

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
    onKeyDown: enterKey(onEnter),
  };
  return (
    <div className="field">
      <label htmlFor={name}>
        {optional ? rich('fields.optional', { title: say(`parameters.${id}`) }) : say(`parameters.${id}`)}
      </label>
      {form.kind === 'choice' ? (
        <select {...common}>
          {(optional || value === undefined) && (
            <option value="">{say(optional ? 'fields.asItIs' : 'fields.choose')}</option>
          )}
          {Object.keys(form.options).map((option) => (
            <option key={option} value={option}>
              {optionTitle(option)}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          {...common}
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          placeholder={say('fields.suchAs', { example: exampleOf(id) })}
        />
      )}
    </div>
  );
}

/** A choice as the language calls it; the languages that can be asked for are named by the browser. */
function optionTitle(option: string): string {
  if (isOneOf(tones, option)) return say(`tones.${option}`);
  if (isOneOf(workItems, option)) return say(`workItems.${option}`);
  return new Intl.DisplayNames(language(), { type: 'language' }).of(option) ?? option;
}

function exampleOf(id: ParameterId): string {
  return id === 'term' || id === 'task' || id === 'rules' ? say(`examples.${id}`) : '';
}

/** Whether somebody has written into a field since `begun`. What is chosen from a list is soon chosen again. */
export function isWritten(
  declared: Action['parameters'],
  values: ParameterValues,
  begun: ParameterValues,
): boolean {
  return parameterIds.some((id) => {
    const value = values[id]?.trim() ?? '';
    const byHand = declared[id] !== undefined && parameterForms[id].kind !== 'choice';
    return byHand && value !== '' && value !== begun[id];
  });
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
