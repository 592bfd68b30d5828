import type { InsightFigure } from '@sidenote/contract/insights-definitions';
import type { ReactNode } from 'react';
import { say } from '../locales/say.ts';

/** A figure with what it says below it. */
export function Figure(props: { title: string; of: InsightFigure; children: ReactNode }) {
  const { title, of, children } = props;
  return (
    <div className="figure">
      <dt>{title}</dt>
      <dd>
        <span className="figure-value">{children}</span>
        <span className="soft small">{say(`figures.definition.${of}`)}</span>
      </dd>
    </div>
  );
}

/** Figures beside each other. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className="figures">{children}</dl>;
}

/** What several figures of a table say, by their titles. */
export function Definitions({ of }: { of: readonly (readonly [title: string, figure: InsightFigure])[] }) {
  return (
    <div className="definitions">
      <h3>{say('figures.what')}</h3>
      <dl>
        {of.map(([title, figure]) => (
          <div key={figure}>
            <dt>{title}</dt>
            <dd>{say(`figures.definition.${figure}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{say('figures.hiddenWhy')}</p>
    </div>
  );
}
