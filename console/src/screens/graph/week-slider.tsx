import { say, sayDay } from '../../locales/say.ts';

/** Goes through the weeks that there are, by mouse and by keyboard. */
export function WeekSlider(props: {
  /** Mondays, oldest first. */
  weeks: readonly string[];
  week: string;
  onWeek: (week: string) => void;
}) {
  const { weeks, week, onWeek } = props;
  const at = weeks.indexOf(week);
  return (
    <label className="graph-week">
      <span className="soft">{say('graph.week')}</span>
      <input
        type="range"
        min={0}
        max={Math.max(0, weeks.length - 1)}
        value={at}
        disabled={weeks.length < 2}
        aria-valuetext={sayDay(week)}
        onChange={({ target }) => {
          const chosen = weeks[target.valueAsNumber];
          if (chosen !== undefined) onWeek(chosen);
        }}
      />
      <output>{sayDay(week)}</output>
    </label>
  );
}
