import { actionGroupIds } from '@sidenote/contract/action-groups';
import { catalogue } from '@sidenote/contract/catalogue';
import { guardLevels, secretLevels } from '@sidenote/contract/guard/policy';
import { say } from '../../locales/say.ts';
import { actionName } from '../../parts/action-name.ts';
import { Section } from '../../parts/page.tsx';
import { Choices } from './choices.tsx';
import { levelName } from './differences.ts';
import { ListField } from './list-field.tsx';
import type { PartProps } from './parts.ts';

/** Which actions, how long a text may be, and what becomes of secrets in it. */
export function What(props: PartProps) {
  const { rules, faults, change } = props;
  return (
    <>
      <Actions {...props} />
      <Section title={say('scope.lengthTitle')}>
        <label className="field narrow">
          {say('scope.length')}
          <input
            type="number"
            min={1}
            value={Number.isNaN(rules.maxSelectionChars) ? '' : rules.maxSelectionChars}
            aria-invalid={faults.length !== undefined}
            onChange={({ target }) => change({ maxSelectionChars: target.valueAsNumber })}
          />
          {faults.length !== undefined && (
            <span className="field-fault" role="alert">
              {faults.length}
            </span>
          )}
        </label>
      </Section>
      <Guard {...props} />
    </>
  );
}

function Actions({ rules, change }: PartProps) {
  const groups = actionGroupIds.map((group) => ({
    group,
    ids: catalogue.filter((action) => action.group === group).map(({ id }): string => id),
  }));
  const every = groups.flatMap(({ ids }) => ids);
  // One that this version does not know stays: another gateway may.
  const others = rules.actions.filter((id) => !every.includes(id));
  return (
    <Section
      title={say('scope.actionsTitle')}
      lead={say('scope.actionsLead')}
      aside={
        <button
          type="button"
          className="text-button"
          onClick={() => change({ actions: [...every, ...others] })}
        >
          {say('scope.all')}
        </button>
      }
    >
      {groups.map(({ group, ids }) => (
        <div key={group} className="stack">
          <h3>{say(`groups.${group}`)}</h3>
          <Choices
            label={say(`groups.${group}`)}
            ids={ids}
            chosen={rules.actions}
            named={actionName}
            onChange={(actions) => change({ actions })}
          />
        </div>
      ))}
    </Section>
  );
}

function Guard({ rules: { guard }, faults, change }: PartProps) {
  return (
    <Section title={say('scope.guardTitle')} lead={say('scope.guardLead')}>
      <div className="columns">
        <Level
          label={say('scope.secrets')}
          levels={secretLevels}
          level={guard.secrets}
          onChange={(secrets) => change({ guard: { ...guard, secrets } })}
        />
        <Level
          label={say('scope.personal')}
          levels={guardLevels}
          level={guard.personal}
          onChange={(personal) => change({ guard: { ...guard, personal } })}
        />
      </div>
      <ListField
        label={say('scope.patterns')}
        entries={guard.patterns}
        fault={faults.patterns}
        onChange={(patterns) => change({ guard: { ...guard, patterns } })}
      />
    </Section>
  );
}

function Level<One extends (typeof guardLevels)[number]>(props: {
  label: string;
  levels: readonly One[];
  level: One;
  onChange: (level: One) => void;
}) {
  const { label, levels, level, onChange } = props;
  return (
    <label className="field">
      {label}
      <select
        value={level}
        onChange={({ target }) => {
          const chosen = levels.find((one) => one === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {levels.map((one) => (
          <option key={one} value={one}>
            {levelName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
