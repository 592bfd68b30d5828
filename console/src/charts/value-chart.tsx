import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { direction } from '../locales/say.ts';
import './chart.css';
import { useWidth } from './use-width.ts';

/** A value with how much there is of it, and the words that say so. */
export interface ValueOfChart {
  readonly id: string;
  readonly title: string;
  readonly amount: number;
  readonly words: string;
  /** What the number says, below it. */
  readonly note?: string;
  /** Drawn as what is left, not as something of its own. */
  readonly isRest?: boolean;
}

const BAR = 10;

/** Values as bars below their names, in the order they come in. The names and numbers are text that can be read. */
export function ValueChart({ values, label }: { values: readonly ValueOfChart[]; label: string }) {
  const [box, width] = useWidth<HTMLUListElement>();
  const most = Math.max(1, ...values.map(({ amount }) => amount));
  const along = scaleLinear({ domain: [0, most], range: [0, width] });
  return (
    <ul ref={box} className="value-chart" aria-label={label}>
      {values.map(({ id, title, amount, words, note, isRest }) => (
        <li key={id}>
          <span className="value-name">{title}</span>
          <span className="value-words">{words}</span>
          <svg width={width} height={BAR} aria-hidden="true">
            <Bar
              className={isRest === true ? 'chart-part rest' : 'chart-part part-0'}
              x={direction() === 'rtl' ? width - along(amount) : 0}
              width={along(amount)}
              height={BAR}
              rx={2}
            />
          </svg>
          {note !== undefined && <span className="value-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
