import type { Access } from '@sidenote/contract/access';
import { say, sayRow } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** Every route of administration and who may use it: what the console asks and programs as well. */
export function Routes({ of: { routes } }: { of: Access }) {
  return (
    <Section title={say('access.routes')} lead={say('access.routesLead')}>
      <Table
        caption={say('access.route')}
        rows={routes}
        keyOf={({ method, path }) => `${method} ${path}`}
        columns={[
          {
            id: 'route',
            title: say('access.route'),
            cell: ({ method, path }) => (
              <code>
                {method} {path}
              </code>
            ),
          },
          {
            id: 'who',
            title: say('access.who'),
            cell: ({ roles }) => sayRow(roles.map((role) => say(`roles.${role}`))),
          },
          {
            id: 'fresh',
            title: say('access.fresh'),
            cell: ({ fresh }) => say(fresh ? 'access.yes' : 'access.no'),
          },
        ]}
      />
    </Section>
  );
}
