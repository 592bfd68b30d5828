import { SMALLEST_TEAM } from '@sidenote/contract/graph/organisation-graph';
import { type KindRow, MOST_KIND_ROWS } from '../storage/graph-kind-rows.ts';
import type { Read } from './analysis/reading.ts';
import type { NodeKeys } from './node-keys.ts';
import { toldWork } from './told-work.ts';

interface Asked {
  readonly orgId: string;
  readonly keys: Pick<NodeKeys, 'mark'>;
  readonly since: number;
}

/** What was done since a time, in rows of kinds alone, each of five people and more, where the graph knows teams alone. */
export async function teamKindRows(read: Read, { since, ...asked }: Asked): Promise<KindRow[]> {
  const rows = new Map<
    string,
    { readonly row: Omit<KindRow, 'count'>; count: number; people: Set<string> }
  >();
  for await (const work of toldWork(read, { ...asked, since, before: Number.MAX_SAFE_INTEGER })) {
    const row = { type: work.type, objectType: work.object_type, action: work.action };
    const name = JSON.stringify(row);
    const own = rows.get(name) ?? { row, count: 0, people: new Set() };
    rows.set(name, own);
    own.count += 1;
    own.people.add(work.person);
  }
  return [...rows.values()]
    .filter(({ people }) => people.size >= SMALLEST_TEAM)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_KIND_ROWS)
    .map(({ row, count }) => ({ ...row, count }));
}
