import type { Insights } from '@sidenote/contract/insights';
import type { ReactNode } from 'react';
import { CsvButton } from '../../figures/csv-button.tsx';
import { say, sayDay } from '../../locales/say.ts';
import { AsOf } from '../../parts/as-of.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Adoption } from './adoption.tsx';
import { Outcomes } from './outcomes.tsx';
import { Requests } from './requests.tsx';
import { Speed } from './speed.tsx';

/** Every part of the screen. `query` asks for the same weeks again; `children` is the part that asks for more. */
export function AllFigures(props: { of: Insights; query: string; children: ReactNode }) {
  const { of: insights, query, children } = props;
  const next = sayDay(insights.next);
  if (insights.weeks.length === 0)
    return (
      <Empty title={say('figures.noneTitle')}>
        <p>{say('figures.noneNext', { day: next })}</p>
      </Empty>
    );
  return (
    <>
      <div className="row">
        {insights.asOf !== null && <AsOf at={insights.asOf} />}
        <p className="soft small">{say('figures.next', { day: next })}</p>
        <CsvButton path={`/v1/admin/insights${query}`} name="sidenote-insights.csv" />
      </div>
      <Adoption of={insights} />
      <Requests of={insights} />
      <Outcomes of={insights} />
      <Speed of={insights} />
      {children}
    </>
  );
}
