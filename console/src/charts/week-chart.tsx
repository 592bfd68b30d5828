import { AxisBottom, AxisLeft, AxisRight } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { direction, sayDay, sayNumber } from '../locales/say.ts';
import './chart.css';
import { HiddenKey } from './chart-key.tsx';
import { stacked } from './stacked.ts';
import { useWidth } from './use-width.ts';

/** A week with its parts, which stand on each other; null where a part, or all of them, is not shown. */
export interface WeekOfChart {
  /** Its Monday. */
  readonly week: string;
  readonly parts: readonly (number | null)[] | null;
}

const HEIGHT = 200;
const BELOW = 26;
const BESIDE = 44;
const ABOVE = 10;
/** The mark above a bar that lacks something, which is no part of its height. */
const MARK = 6;
/** Half of a label is wider than half of a bar. */
const BEHIND = 28;
/** A label for a day needs so much room, in pixels. */
const LABEL = 104;

/**
 * Weeks as bars, the newest last; one that lacks what is not shown has a mark, as it would look like nothing. It says by `label` what
 * can be seen; its numbers are in the table behind it.
 */
export function WeekChart({ weeks, label }: { weeks: readonly WeekOfChart[]; label: string }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const bars = weeks.map(({ week, parts }) => ({ week, ...stacked(parts) }));
  const lacking = bars.filter(({ lacks }) => lacks);
  const rightToLeft = direction() === 'rtl';
  const AxisBeside = rightToLeft ? AxisRight : AxisLeft;
  const [first, last] = rightToLeft ? [width - BESIDE, BEHIND] : [BESIDE, width - BEHIND];
  const across = scaleBand({ domain: weeks.map(({ week }) => week), range: [first, last], padding: 0.3 });
  const most = Math.max(1, ...bars.map(({ top }) => top));
  const up = scaleLinear({ domain: [0, most], range: [HEIGHT - BELOW, ABOVE], nice: true });
  const every = Math.max(
    1,
    Math.ceil(weeks.length / Math.max(1, Math.floor((width - BESIDE - BEHIND) / LABEL))),
  );
  return (
    <div ref={box} className="chart">
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          {bars.flatMap(({ week, pieces }) =>
            pieces.map(({ part, from, to }) => (
              <Bar
                key={`${week} ${part}`}
                className={`chart-part part-${part}`}
                x={across(week) ?? 0}
                y={up(to)}
                width={across.bandwidth()}
                height={Math.max(0, up(from) - up(to))}
              />
            )),
          )}
          {lacking.map(({ week, top }) => (
            <Bar
              key={week}
              className="chart-hidden"
              x={across(week) ?? 0}
              y={up(top) - MARK - 2}
              width={across.bandwidth()}
              height={MARK}
            />
          ))}
          <AxisBottom
            scale={across}
            top={HEIGHT - BELOW}
            tickValues={weeks
              .filter((_week, at) => (weeks.length - 1 - at) % every === 0)
              .map(({ week }) => week)}
            tickFormat={sayDay}
            axisClassName="chart-axis"
            tickLabelProps={{ textAnchor: 'middle' }}
            hideTicks
          />
          <AxisBeside
            scale={up}
            left={first}
            numTicks={4}
            tickFormat={(value) => sayNumber(Number(value), { notation: 'compact' })}
            axisClassName="chart-axis"
            // The end of a text that runs from right to left is on its left, beside the bars here as well.
            tickLabelProps={{ textAnchor: 'end', dx: rightToLeft ? 4 : -4 }}
            hideAxisLine
            hideTicks
          />
        </svg>
      )}
      {lacking.length > 0 && <HiddenKey />}
    </div>
  );
}
