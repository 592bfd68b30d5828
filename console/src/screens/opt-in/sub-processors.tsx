import type { SubProcessorFacts, Transparency } from '@sidenote/contract/transparency';
import { say, sayDay, sayRow } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import { type Column, Table } from '../../parts/table.tsx';

/** The list of sub-processors, with those announced for a later day. */
export function SubProcessors({ of: { answerers, subProcessors: listed } }: { of: Transparency }) {
  return (
    <Section title={say('optIn.processorsTitle')} lead={say('optIn.processorsLead')}>
      {listed.length === 0 ? (
        <NoList isNobodyOutside={answerers.every(({ subProcessor }) => subProcessor === null)} />
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

/** Either there is nobody to list, or the gateway's short form names its one provider and keeps no list. */
function NoList({ isNobodyOutside }: { isNobodyOutside: boolean }) {
  return isNobodyOutside ? (
    <Empty title={say('optIn.processorsNone')}>{say('optIn.processorsNoneNext')}</Empty>
  ) : (
    <Empty title={say('optIn.processorsUnlisted')}>{say('optIn.processorsUnlistedNext')}</Empty>
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
