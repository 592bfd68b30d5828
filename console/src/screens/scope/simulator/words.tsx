import { findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import {
  isOneOf,
  MAX_PARAMETER_CHARS,
  type ParameterId,
  type Parameters,
  parameterForms,
  parameterIds,
  tones,
  workItems,
} from '@sidenote/contract/parameters';
import { useId } from 'react';
import { language, say } from '../../../locales/say.ts';

const declared = parameterIds.filter((id) => findAction(OWN_ACTION_RUNS)?.parameters[id] !== undefined);

/** What somebody writes and chooses before the action for words of their own: the one whose parameters the rules look at. */
export function Words({ words, onChange }: { words: Parameters; onChange: (words: Parameters) => void }) {
  return (
    <fieldset className="stack">
      <legend className="strong">{say('scope.simWords')}</legend>
      <div className="box stack">
        <p className="soft small">{say('scope.simWordsHint')}</p>
        <div className="columns">
          {declared.map((id) => (
            <Field
              key={id}
              id={id}
              value={words[id] ?? ''}
              onChange={(value) => onChange({ ...words, [id]: value })}
            />
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function Field(props: { id: ParameterId; value: string; onChange: (value: string) => void }) {
  const { id, value, onChange } = props;
  const form = parameterForms[id];
  const name = useId();
  return (
    <div className="field">
      <label htmlFor={name}>{say(`parameters.${id}`)}</label>
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

function optionName(option: string): string {
  if (isOneOf(tones, option)) return say(`tones.${option}`);
  if (isOneOf(workItems, option)) return say(`workItems.${option}`);
  return new Intl.DisplayNames(language(), { type: 'language' }).of(option) ?? option;
}
