import { LONGEST_TITLE } from '@sidenote/contract/house';
import type { OwnAction } from '@sidenote/contract/house-schema';
import { say } from '../../../locales/say.ts';
import { ParameterField } from '../parameter-field.tsx';
import { parameterName, parametersFor, withParameter } from './own-parameters.ts';
import { TryOut } from './try-out.tsx';

/** One own action: its name, what it is for, all that it sets, and a text to try it on. */
export function OwnActionFields(props: {
  action: OwnAction;
  /** Patterns of allowed sites. */
  sites: readonly string[];
  idFor: (title: string) => string;
  onChange: (action: OwnAction) => void;
  onRemove: () => void;
}) {
  const { action, sites, idFor, onChange, onRemove } = props;
  const [task, ...others] = parametersFor(action).map((id) => (
    <ParameterField
      key={id}
      id={id}
      label={parameterName(id)}
      value={action.parameters[id] ?? ''}
      onChange={(value) => onChange(withParameter(action, id, value))}
    />
  ));
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
      {task}
      <div className="columns">{others}</div>
      <p className="soft small">
        {say('scope.ownId')} <code>{action.id}</code>
      </p>
      <TryOut action={action} sites={sites} />
      <div className="row end">
        <button type="button" className="button quiet" onClick={onRemove}>
          {say('scope.ownRemove', { title: action.title })}
        </button>
      </div>
    </div>
  );
}
