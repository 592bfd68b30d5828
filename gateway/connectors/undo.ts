import { type DecidedConnector, decidedConnectorSchema } from '@sidenote/contract/graph/connectors';
import type { UndoRefusal } from '../policy/undo.ts';

/** What can still be put back besides name and state: marks of the address and of the scopes that are kept beside those of now. */
export interface KeptBefore {
  readonly address: string | undefined;
  readonly reads: string | undefined;
}

const touchable = ['name', 'address', 'reads', 'state', 'secret'] as const;
type Touchable = (typeof touchable)[number];

/** What undoing comes to: the connector leaves, or these are as they were. */
export type ConnectorUndo =
  | { readonly leaves: true }
  | { readonly leaves: false; readonly touched: readonly Touchable[]; readonly was: DecidedConnector };

/**
 * What undoing one change makes of a connector: whatever that change touched is as it was before, and everything else
 * stays. Refused when any of it was changed again, or is not kept any more; the secret before never is. Undoing the adding
 * has it leave, with all that it brought.
 */
export function undoneConnector(
  now: DecidedConnector,
  change: { readonly before: unknown; readonly after: unknown },
  kept: KeptBefore,
): ConnectorUndo | UndoRefusal {
  const after = decidedConnectorSchema.safeParse(change.after).data;
  const before = decidedConnectorSchema.safeParse(change.before).data;
  if (after === undefined || (before === undefined && change.before !== null))
    return { refused: 'not_undoable' };
  const touched = touchable.filter((key) => before?.[key] !== after[key]);
  if (touched.length === 0) return { refused: 'not_undoable' };
  const again = touched.filter((key) => now[key] !== after[key]);
  if (again.length > 0) return { refused: 'changed_since', keys: again };
  if (before === undefined) return { leaves: true };
  const lacks =
    touched.includes('secret') ||
    (touched.includes('address') && kept.address !== before.address) ||
    (touched.includes('reads') && kept.reads !== before.reads);
  return lacks ? { refused: 'not_undoable' } : { leaves: false, touched, was: before };
}
