import { type Code, explain } from '@sidenote/contract/faults';
import { Notice } from './notice.tsx';

/** Why there is no other answer, where one was asked for; nothing where none was. */
export function NoFurtherAnswer({ fault }: { fault: Code | undefined }) {
  if (fault === undefined) return null;
  return (
    <Notice kind="bad">
      <strong>No further answer:</strong> {explain(fault).sentence}
    </Notice>
  );
}
