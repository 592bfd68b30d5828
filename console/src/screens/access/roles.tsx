import type { Access } from '@sidenote/contract/access';
import { say, sayRow } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What each role sees in the console. */
export function Roles({ of: { roles } }: { of: Access }) {
  return (
    <Section title={say('access.roles')} lead={say('access.rolesLead')}>
      <Table
        caption={say('access.screens')}
        rows={roles}
        keyOf={({ role }) => role}
        columns={[
          { id: 'role', title: say('access.role'), cell: ({ role }) => say(`roles.${role}`) },
          {
            id: 'screens',
            title: say('access.screens'),
            cell: ({ screens }) =>
              screens.length === 0
                ? say('access.noScreens')
                : sayRow(screens.map((screen) => say(`screens.${screen}`))),
          },
        ]}
      />
    </Section>
  );
}
