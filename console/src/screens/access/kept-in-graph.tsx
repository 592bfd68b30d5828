import type { Access } from '@sidenote/contract/access';
import { say, sayCount, sayList } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** The data map of the teamwork graph: what is kept for it, whom it is about, and how long (R24). */
export function KeptInGraph({ of: { graph } }: { of: Access }) {
  const { on, kept } = graph;
  return (
    <Section title={say('keptInGraph.title')} lead={say(on ? 'keptInGraph.lead' : 'keptInGraph.off')}>
      {!on && kept.length > 0 && <p className="soft">{say('keptInGraph.stays')}</p>}
      <Table
        caption={say('keptInGraph.title')}
        rows={kept}
        keyOf={({ what }) => what}
        columns={[
          { id: 'what', title: say('access.what'), cell: ({ what }) => say(`keptInGraph.what.${what}`) },
          {
            id: 'holds',
            title: say('access.keptTable'),
            cell: ({ holds }) => sayList(holds.map((one) => say(`keptInGraph.holds.${one}`))),
          },
          {
            id: 'about',
            title: say('access.about'),
            cell: ({ person }) => say(`access.persons.${person}`),
          },
          {
            id: 'days',
            title: say('access.days'),
            cell: ({ days }) =>
              days === null ? say('keptInGraph.lasting') : sayCount('keptInGraph.days', days),
          },
        ]}
      />
    </Section>
  );
}
