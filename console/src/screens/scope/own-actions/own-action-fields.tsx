import { LONGEST_TITLE } from '@sidenote/contract/house';
import type { OwnAction } from '@sidenote/contract/house-schema';
import { MAX_PARAMETER_CHARS } from '@sidenote/contract/parameters';
import { say } from '../../../locales/say.ts';
import { TryOut } from './try-out.tsx';

/** One own action: its name, what it is for, its task, and a text to try it on. */
export function OwnActionFields(props: {
  action: OwnAction;
  /** Patterns of allowed sites. */
  sites: readonly string[];
  idFor: (title: string) => string;
  onChange: (action: OwnAction) => void;
  onRemove: () => void;
}) {
  const { action, sites, idFor, onChange, onRemove } = props;
  return (
    <div className="box stack">
      <div className="columns">
        <label className="field">
          {say('scope.ownName')}
          <input
            maxLength={LONGEST_TITLE}
            value={action.title}
            onChange={({ target }) => onChange({ ...action, id: idFor(target.value), title: target.value })}
          />
        </label>
        <label className="field">
          {say('scope.ownDescription')}
          <input
            maxLength={160}
            value={action.description}
            onChange={({ target }) => onChange({ ...action, description: target.value })}
          />
        </label>
      </div>
      <label className="field">
        {say('scope.ownTask')}
        <textarea
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          value={action.parameters.task}
          onChange={({ target }) =>
            onChange({ ...action, parameters: { ...action.parameters, task: target.value } })
          }
        />
      </label>
      <TryOut action={action} sites={sites} />
      <div className="row end">
        <button type="button" className="button quiet" onClick={onRemove}>
          {say('scope.ownRemove', { title: action.title })}
        </button>
      </div>
    </div>
  );
}
