import { say } from '../locales/say.ts';

/** Which colour is what, in the order of the parts. */
export function ChartKey({ parts }: { parts: readonly string[] }) {
  return (
    <ul className="chart-key">
      {parts.map((title, part) => (
        <li key={title}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`chart-part part-${part}`} width="12" height="12" rx="2" />
          </svg>
          {title}
        </li>
      ))}
    </ul>
  );
}

/** What the mark above a bar says. */
export function HiddenKey() {
  return (
    <ul className="chart-key">
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect className="chart-hidden" x="1" y="3" width="10" height="6" />
        </svg>
        {say('figures.hidden')}
      </li>
    </ul>
  );
}
