import type { ActionId } from '@sidenote/contract/catalogue';
import { say } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';

/** What a note says, in the order in which it is asked. */
const rows = ['does', 'uses', 'doesNotUse', 'worksWellFor', 'doNotUseFor', 'knownLimits'] as const;

/** The note of an action: what it does, with what, and what it should not be used for (R25). */
export function FeatureNote({ action }: { action: ActionId }) {
  return (
    <details>
      <summary>{say('note.about', { action: titleOf(action) })}</summary>
      <dl className="note small">
        {rows.map((key) => (
          <div key={key}>
            <dt>{say(`note.${key}`)}</dt>
            <dd>{say(`actions.${action}.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
