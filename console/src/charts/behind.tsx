import type { ReactNode } from 'react';
import { say } from '../locales/say.ts';

/** The table behind a chart, opened when somebody wants the numbers. */
export function Behind({ children }: { children: ReactNode }) {
  return (
    <details className="behind">
      <summary>{say('figures.asTable')}</summary>
      {children}
    </details>
  );
}
