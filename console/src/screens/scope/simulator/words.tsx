import type { Parameters } from '@sidenote/contract/parameters';
import { say } from '../../../locales/say.ts';
import { ownParameters } from '../own-actions/own-parameters.ts';
import { ParameterField } from '../parameter-field.tsx';

/** What somebody writes and chooses before the action for words of their own: the one whose parameters the rules look at. */
export function Words({ words, onChange }: { words: Parameters; onChange: (words: Parameters) => void }) {
  return (
    <fieldset className="stack">
      <legend className="strong">{say('scope.simWords')}</legend>
      <div className="box stack">
        <p className="soft small">{say('scope.simWordsHint')}</p>
        <div className="columns">
          {ownParameters.map((id) => (
            <ParameterField
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
