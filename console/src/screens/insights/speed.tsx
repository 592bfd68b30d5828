import type { Insights } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { Figure, Figures } from '../../figures/figure.tsx';
import { saySeconds } from '../../figures/said-figures.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

const times = ['firstMs', 'totalMs'] as const;
const points = [
  ['p50', 'half'],
  ['p95', 'most'],
] as const;

/** How long people waited. */
export function Speed({ of: { total, byWeek } }: { of: Insights }) {
  return (
    <Section title={say('insights.speed')}>
      <Figures>
        {times.map((time) => (
          <Figure key={time} title={say(`insights.${time}`)} of={time}>
            {points.map(([point, words]) => (
              <span key={point} className="speed">
                {say(`insights.${words}`)} {saySeconds(total.times?.[time][point])}
              </span>
            ))}
          </Figure>
        ))}
      </Figures>
      <Behind>
        <Table
          caption={say('insights.speedTable')}
          rows={byWeek.toReversed()}
          keyOf={({ week }) => week}
          columns={[
            { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
            ...times.flatMap((time) =>
              points.map(([point, words]) => ({
                ...{ id: `${time} ${point}`, numeric: true },
                title: `${say(`insights.${time}`)}: ${say(`insights.${words}`)}`,
                cell: ({ figures }: Insights['byWeek'][number]) => saySeconds(figures.times?.[time][point]),
              })),
            ),
          ]}
        />
      </Behind>
    </Section>
  );
}
