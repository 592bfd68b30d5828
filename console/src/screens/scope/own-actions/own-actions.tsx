import type { OrganisationRules } from '@sidenote/contract/administration';
import type { OwnAction } from '@sidenote/contract/house-schema';
import { say } from '../../../locales/say.ts';
import { Empty } from '../../../parts/empty.tsx';
import { Section } from '../../../parts/page.tsx';
import type { PartProps } from '../parts.ts';
import { idFor } from './action-id.ts';
import { OwnActionFields } from './own-action-fields.tsx';

/** The organisation's own actions, each to be changed, tried out and removed. */
export function OwnActions({ rules: { house, sites }, inForce, faults, change }: PartProps) {
  const put = (actions: readonly OwnAction[]) => change({ house: { ...house, actions: [...actions] } });
  const add = () =>
    put([
      ...house.actions,
      { id: idFor('', house.actions), title: say('scope.ownNew'), description: '', parameters: { task: '' } },
    ]);
  return (
    <Section
      title={say('scope.ownTitle')}
      lead={say('scope.ownLead')}
      aside={
        <button type="button" className="button" onClick={add}>
          {say('scope.ownAdd')}
        </button>
      }
    >
      {house.actions.length === 0 && <Empty title={say('scope.ownNone')}>{say('scope.ownNoneNext')}</Empty>}
      {house.actions.map((action, at) => (
        <OwnActionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a new action's id follows its name while that is written
          key={at}
          action={action}
          sites={sites.allow}
          onChange={(changed) => put(house.actions.with(at, changed))}
          onRemove={() => put(house.actions.toSpliced(at, 1))}
          idFor={(title) => idUnder(action, title, { others: house.actions.toSpliced(at, 1), inForce })}
        />
      ))}
      {faults.own !== undefined && (
        <p className="field-fault" role="alert">
          {faults.own}
        </p>
      )}
    </Section>
  );
}

/** An action that is in force is known by its id, to people's menus and to another admin who changes it: it keeps that. */
function idUnder(
  { id }: OwnAction,
  title: string,
  { others, inForce }: { others: readonly OwnAction[]; inForce: OrganisationRules },
): string {
  return inForce.house.actions.some((one) => one.id === id) ? id : idFor(title, others);
}
