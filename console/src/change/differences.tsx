import { say } from '../locales/say.ts';
import type { Difference } from './draft.ts';

/** What was, and what will be, side by side. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <table className="differences">
      <caption className="visually-hidden">{say('change.what')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('change.what')}</th>
          <th scope="col">{say('parts.before')}</th>
          <th scope="col">{say('parts.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="was" data-label={say('parts.before')}>
              {before}
            </td>
            <td className="becomes" data-label={say('parts.after')}>
              {after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
