import type { Access } from '@sidenote/contract/access';
import { rich } from '../../locales/rich.tsx';
import { say, sayCount } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What is kept, whom it names, and for how long. */
export function Kept({ of: { kept, recordFields } }: { of: Access }) {
  return (
    <Section title={say('access.storage')}>
      {/* Names of a program, which run from left to right in every language, and so does their row. */}
      <p className="soft">{rich('access.storageLead', { fields: <code>{recordFields.join(', ')}</code> })}</p>
      <Table
        caption={say('access.keptTable')}
        rows={kept}
        keyOf={({ what }) => what}
        columns={[
          { id: 'what', title: say('access.what'), cell: ({ what }) => say(`access.keptKinds.${what}`) },
          { id: 'about', title: say('access.about'), cell: ({ person }) => say(`access.persons.${person}`) },
          {
            id: 'days',
            title: say('access.days'),
            cell: ({ days }) => (days === null ? say('access.forEver') : sayCount('access.forDays', days)),
          },
        ]}
      />
    </Section>
  );
}
