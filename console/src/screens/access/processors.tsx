import type { Access } from '@sidenote/contract/access';
import { say, sayDay, sayRow } from '../../locales/say.ts';
import { toldRetention } from '../../locales/told-retention.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** Who sees a text: those who answer, and the sub-processors behind them. */
export function Processors({ of: { answerers, subProcessors } }: { of: Access }) {
  return (
    <Section title={say('access.processors')} lead={say('access.processorsLead')}>
      {answerers.length > 0 && (
        <Table
          caption={say('access.provider')}
          rows={answerers}
          keyOf={({ provider, model }) => `${provider} ${model}`}
          columns={[
            { id: 'provider', title: say('access.provider'), cell: ({ provider }) => provider },
            { id: 'model', title: say('access.model'), cell: ({ model }) => model },
            { id: 'region', title: say('access.region'), cell: ({ region }) => region },
            { id: 'kept', title: say('access.kept'), cell: ({ retention }) => toldRetention(retention) },
            {
              id: 'behind',
              title: say('access.behind'),
              cell: ({ subProcessor }) => subProcessor ?? say('access.nobody'),
            },
          ]}
        />
      )}
      {subProcessors.length > 0 && (
        <>
          <h3>{say('access.upcoming')}</h3>
          <ul>
            {subProcessors.map(({ name, locations, effectiveFrom, purpose }) => (
              <li key={name}>
                {say('access.processorOf', {
                  ...{ name, purpose, locations: sayRow(locations), day: sayDay(effectiveFrom) },
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
