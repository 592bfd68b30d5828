import type { ActionId } from '@sidenote/contract/catalogue';
import { findAction } from '@sidenote/contract/catalogue';

/** What a note says, in the order in which it is asked. */
const rows = [
  ['does', 'What it does'],
  ['uses', 'Uses'],
  ['doesNotUse', 'Does not use'],
  ['worksWellFor', 'Works well for'],
  ['doNotUseFor', 'Do not use for'],
  ['knownLimits', 'Known limits'],
] as const;

/** The note of an action: what it does, with what, and what it should not be used for (R25). */
export function FeatureNote({ action }: { action: ActionId }) {
  const known = findAction(action);
  if (known === undefined) return null;
  return (
    <details>
      <summary>About “{known.title}”</summary>
      <dl className="note small">
        {rows.map(([key, title]) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{known.note[key]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
