import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { kindName } from './names.ts';

/** The colour of a kind of work. The name beside it says which one it is. */
export function KindMark({ type }: { type: WorkType }) {
  return (
    <svg className="kind-mark" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="5.25" fill={`var(--work-${type})`} stroke="var(--ground)" />
    </svg>
  );
}

/** A kind of work, by colour and name, that can be chosen. */
export function KindButton(props: {
  type: WorkType;
  names: OrganisationGraph['names'];
  onPress: () => void;
}) {
  const { type, names, onPress } = props;
  return (
    <button type="button" className="text-button kind-button" onClick={onPress}>
      <KindMark type={type} />
      {kindName(type, names)}
    </button>
  );
}
