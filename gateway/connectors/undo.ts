import { type DecidedConnector, decidedConnectorSchema } from '@sidenote/contract/graph/connectors';
import type { UndoRefusal } from '../policy/undo.ts';
import { type RowUndo, undoneRow } from '../policy/undo-row.ts';

/** What can still be put back besides name and state: marks of the address and of the scopes that are kept beside those of now. */
export interface KeptBefore {
  readonly address: string | undefined;
  readonly reads: string | undefined;
}

const touchable = ['name', 'address', 'reads', 'state', 'secret'] as const;
export type ConnectorUndo = RowUndo<DecidedConnector, (typeof touchable)[number]>;

/** What undoing one change makes of a connector. The secret before is never kept; one that goes takes along all that it brought. */
export function undoneConnector(
  now: DecidedConnector,
  change: { readonly before: unknown; readonly after: unknown },
  kept: KeptBefore,
): ConnectorUndo | UndoRefusal {
  const isKept = (key: (typeof touchable)[number], before: DecidedConnector) => {
    if (key === 'secret') return false;
    return key === 'address' || key === 'reads' ? kept[key] === before[key] : true;
  };
  return undoneRow({ schema: decidedConnectorSchema, touchable, isKept }, now, change);
}
