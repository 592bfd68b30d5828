import type { Blocked } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart } from '../../charts/value-chart.tsx';
import { codeName } from '../../figures/value-names.ts';
import { say, sayNumber } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What browsers stopped before anything left them. */
export function OnDevices({ of: { device } }: { of: Blocked }) {
  return (
    <Section title={say('blocked.device')} lead={say('blocked.deviceLead')}>
      {device.length === 0 ? (
        <p className="soft">{say('figures.hidden')}</p>
      ) : (
        <>
          <ValueChart
            label={say('blocked.reasonChart')}
            values={device.map(({ reason, blocked }) => ({
              ...{ id: reason, title: codeName(reason), amount: blocked, words: sayNumber(blocked) },
            }))}
          />
          <Behind>
            <Table
              caption={say('blocked.reasonChart')}
              rows={device}
              keyOf={({ reason }) => reason}
              columns={[
                { id: 'reason', title: say('blocked.reason'), cell: ({ reason }) => codeName(reason) },
                {
                  ...{ id: 'count', title: say('blocked.count'), numeric: true },
                  cell: ({ blocked }) => sayNumber(blocked),
                },
              ]}
            />
          </Behind>
        </>
      )}
    </Section>
  );
}
