import { type ConnectorApp, connectorApps } from '@sidenote/contract/graph/connector-apps';
import { z } from 'zod';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { ConnectorRow, ConnectorScopeRow } from '../storage/tables.ts';

const scopeFaults = ['refused', 'not_found', 'not_understood', 'too_large'] as const;

/** What may be about one page alone, or about the whole app: only how others fare tells which. */
const passing = ['unreachable', 'timeout'] as const;

const fault = z.enum([...scopeFaults, ...passing]).nullable();

const stateSchema = z.object({
  scope: z.string(),
  /** What its app called it when it was last read, which its list was kept under; null where that is not known. */
  called: z.string().nullable().default(null),
  /** Whether it was found within another one, and so may go again without anybody's doing. */
  found: z.boolean(),
  cursor: z.string().nullable(),
  since: z.string().nullable(),
  startedAt: z.number(),
  appAt: z.number().nullable().default(null),
  newest: z.number().nullable().default(null),
  /** Why it could not be read in the last round. */
  fault,
  /** Why something was passed over in this round; the next one then begins where this one did. */
  missed: fault.default(null),
  /** How often in a row this page was asked for in vain. */
  failed: z.int().default(0),
  /** How much was left out of this round's pages, as nobody understood it. */
  dropped: z.int().default(0),
  /** The same of the last whole round. */
  droppedBefore: z.int().default(0),
  /** Whether people were told apart when it was read. */
  people: z.enum(['people', 'teams']),
});
export type ScopeState = z.infer<typeof stateSchema>;

/** Whether something that went wrong is about one scope alone, so that it can be noted there. */
export function isScopeFault(code: string): code is (typeof scopeFaults)[number] {
  return scopeFaults.some((one) => one === code);
}

/** Whether what a scope holds is open to nobody, as far as its connector can say. */
export function isShut(code: string): boolean {
  return code === 'refused' || code === 'not_found';
}

/** Whether others may be read although this went wrong. */
export function isPassing(code: string): code is (typeof passing)[number] {
  return passing.some((one) => one === code);
}

/** A scope that nothing was read of yet. */
export function newScope(scope: string, { found, people }: Pick<ScopeState, 'found' | 'people'>): ScopeState {
  return {
    ...{ scope, called: null, found, people },
    ...{ cursor: null, since: null, startedAt: 0, appAt: null, newest: null },
    ...{ fault: null, missed: null, failed: 0, dropped: 0, droppedBefore: 0 },
  };
}

interface Of {
  readonly keys: NodeKeys;
  readonly row: Pick<ConnectorRow, 'org_id' | 'id' | 'app'>;
}

/** A scope as it is stored: found again by a keyed hash of what it is called, and sealed besides. */
export function scopeRow({ keys, row }: Of, state: ScopeState, round: number): ConnectorScopeRow {
  const key = keys.container({ app: appOf(row), site: row.id, id: state.scope });
  return { org_id: row.org_id, connector_id: row.id, scope: key, round, sealed: keys.seal(key, state) };
}

/** What is stored of a scope; undefined where it does not open. */
export function scopeState(
  { keys }: Pick<Of, 'keys'>,
  row: Pick<ConnectorScopeRow, 'scope' | 'sealed'>,
): ScopeState | undefined {
  return stateSchema.safeParse(keys.open(row.scope, row.sealed)).data;
}

function appOf({ app }: Pick<ConnectorRow, 'app'>): ConnectorApp {
  return z.enum(connectorApps).parse(app);
}
