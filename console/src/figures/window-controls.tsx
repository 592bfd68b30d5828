import { insightWeeks } from '@sidenote/contract/insights';
import { say, sayCount, sayDay } from '../locales/say.ts';
import type { WindowView } from './figures-view.ts';

/** Which weeks are looked at. */
export function WindowControls(props: {
  view: WindowView;
  /** Mondays that can be chosen as the last one. */
  known: readonly string[];
  onChange: (parts: Partial<WindowView>) => void;
}) {
  const { view, known, onChange } = props;
  const mondays = [...new Set([...known, ...(view.until === undefined ? [] : [view.until])])]
    .sort()
    .reverse();
  return (
    <search className="figures-controls" aria-label={say('figures.view')}>
      <fieldset className="segments">
        <legend className="visually-hidden">{say('figures.view')}</legend>
        {insightWeeks.map((weeks) => (
          <button
            key={weeks}
            type="button"
            aria-pressed={weeks === view.weeks}
            onClick={() => onChange({ weeks })}
          >
            {sayCount('figures.weeks', weeks)}
          </button>
        ))}
      </fieldset>
      <label className="field inline">
        {say('figures.until')}
        <select
          value={view.until ?? ''}
          onChange={({ target }) => onChange({ until: target.value === '' ? undefined : target.value })}
        >
          <option value="">{say('figures.newest')}</option>
          {mondays.map((monday) => (
            <option key={monday} value={monday}>
              {sayDay(monday)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
