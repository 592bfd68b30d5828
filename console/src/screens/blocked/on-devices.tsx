import type { Blocked } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart } from '../../charts/value-chart.tsx';
import { sayInWeeks } from '../../figures/said-figures.ts';
import { codeName } from '../../figures/value-names.ts';
import { say, sayNumber } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What browsers stopped before anything left them. */
export function OnDevices({ of: { device, weeks } }: { of: Blocked }) {
  const wordsOf = (row: Blocked['device'][number]) => sayNumber(row.blocked) + sayInWeeks(row, weeks.length);
  return (
    <Section title={say('blocked.device')} lead={say('blocked.deviceLead')}>
      {device.length === 0 ? (
        <p className="soft">{say('figures.hidden')}</p>
      ) : (
        <>
          <ValueChart
            label={say('blocked.reasonChart')}
            values={device.map((row) => ({
              ...{ id: row.reason, title: codeName(row.reason), amount: row.blocked, words: wordsOf(row) },
            }))}
          />
          <Behind>
            <Table
              caption={say('blocked.reasonChart')}
              rows={device}
              keyOf={({ reason }) => reason}
              columns={[
                { id: 'reason', title: say('blocked.reason'), cell: ({ reason }) => codeName(reason) },
                { id: 'count', title: say('blocked.count'), numeric: true, cell: wordsOf },
              ]}
            />
          </Behind>
        </>
      )}
    </Section>
  );
}
