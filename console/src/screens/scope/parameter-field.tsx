import { MAX_PARAMETER_CHARS, type ParameterId, parameterForms } from '@sidenote/contract/parameters';
import { useId } from 'react';
import { say } from '../../locales/say.ts';
import { optionName } from './parameter-option.ts';

/** What is written or chosen before an action, one parameter of it; empty where nothing is. */
export function ParameterField(props: {
  id: ParameterId;
  /** The parameter’s own name unless told otherwise. */
  label?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { id, value, onChange } = props;
  const form = parameterForms[id];
  const name = useId();
  return (
    <div className="field">
      <label htmlFor={name}>{props.label ?? say(`parameters.${id}`)}</label>
      {form.kind === 'choice' ? (
        <select id={name} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{say('scope.simUnchosen')}</option>
          {Object.keys(form.options).map((option) => (
            <option key={option} value={option}>
              {optionName(option)}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          id={name}
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
