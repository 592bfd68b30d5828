import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { ListField } from './list-field.tsx';
import type { PartProps } from './parts.ts';

/** Which groups may use it. */
export function Who({ rules: { groups }, change }: PartProps) {
  return (
    <Section title={say('scope.groupsTitle')} lead={say('scope.groupsLead')}>
      <div className="columns">
        <ListField
          label={say('scope.groupsAllow')}
          entries={groups.allow}
          onChange={(allow) => change({ groups: { ...groups, allow } })}
        />
        <ListField
          label={say('scope.groupsBlock')}
          entries={groups.block}
          onChange={(block) => change({ groups: { ...groups, block } })}
        />
      </div>
    </Section>
  );
}
