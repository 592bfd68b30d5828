import {
  type GraphHolds,
  type GraphKept,
  graphHolds,
  graphKeptKinds,
  type KeptInGraph,
} from '@sidenote/contract/graph/kept-in-graph';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { GatewayConfig } from '../config.ts';
import { keptFor } from '../storage/kept-for.ts';
import { type GraphTable, graphColumns } from './graph-columns.ts';

const tables = Object.keys(graphColumns) as readonly GraphTable[];

/** What rows are that are kept with less in them where the graph knows teams alone. */
const ofTeamsAlone: { readonly [Kept in GraphKept]?: GraphKept } = {
  objects: 'objectsAlone',
  edges: 'teamEdges',
};

/** Rows of one table that are kept alike. */
interface Rows {
  readonly what: GraphKept;
  readonly holds: readonly GraphHolds[];
  readonly days: number | null;
}

/**
 * What is kept for an organisation's teamwork graph: read off its tables and off how long their rows stay (R24). Where the graph
 * knows teams alone there is nothing of persons in it; where it is off, only what stays all the same.
 */
export function keptInGraph(
  { on, people }: Pick<GraphRules, 'on' | 'people'>,
  retention: GatewayConfig['retention'],
): KeptInGraph {
  const rows = tables
    .filter((table) => on || graphColumns[table].stays === true)
    .flatMap((table) => rowsOf(table, people, retention))
    .filter(({ holds }) => holds.length > 0);
  const kept = graphKeptKinds.flatMap((what) => {
    const own = rows.filter((one) => one.what === what);
    if (own.length === 0) return [];
    const all = new Set(own.flatMap(({ holds }) => holds));
    const holds = graphHolds.filter((one) => all.has(one));
    const person = all.has('pseudonyms') ? ('pseudonym' as const) : ('nobody' as const);
    const days = own.map((one) => one.days).filter((one) => one !== null);
    return [{ what, holds, person, days: days.length < own.length ? null : Math.max(...days) }];
  });
  return { on, kept };
}

function rowsOf(
  table: GraphTable,
  people: GraphRules['people'],
  retention: GatewayConfig['retention'],
): Rows[] {
  const { what, lasting, ofTeams, columns } = graphColumns[table];
  const setting = keptFor[table]?.of;
  const inFull = Object.values<readonly GraphHolds[]>(columns).flat();
  const holds = people === 'teams' ? (ofTeams ?? inFull) : inFull;
  const rows = [{ what, holds, days: setting === undefined ? null : retention[setting] }];
  // Nobody is told of what somebody may open where teams alone are known: it is not kept then.
  if (people === 'teams') return rows.map((one) => ({ ...one, what: ofTeamsAlone[one.what] ?? one.what }));
  return lasting === undefined ? rows : [...rows, { what: lasting, holds, days: null }];
}
