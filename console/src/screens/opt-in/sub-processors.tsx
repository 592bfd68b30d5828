import type { SubProcessorFacts } from '@sidenote/contract/transparency';
import { say, sayDay, sayRow } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import { type Column, Table } from '../../parts/table.tsx';

/** The list of sub-processors, with those announced for a later day. */
export function SubProcessors({ listed }: { listed: readonly SubProcessorFacts[] }) {
  return (
    <Section title={say('optIn.processorsTitle')} lead={say('optIn.processorsLead')}>
      {listed.length === 0 ? (
        <Empty title={say('optIn.processorsNone')}>{say('optIn.processorsNoneNext')}</Empty>
      ) : (
        <Table
          caption={say('optIn.processorsTitle')}
          columns={columns()}
          rows={listed}
          keyOf={({ name }) => name}
        />
      )}
    </Section>
  );
}

function columns(): readonly Column<SubProcessorFacts>[] {
  return [
    { id: 'name', title: say('optIn.name'), cell: ({ name }) => name },
    { id: 'purpose', title: say('optIn.purpose'), cell: ({ purpose }) => purpose },
    { id: 'locations', title: say('optIn.locations'), cell: ({ locations }) => sayRow(locations) },
    { id: 'from', title: say('optIn.from'), cell: ({ effectiveFrom }) => sayDay(effectiveFrom) },
  ];
}
