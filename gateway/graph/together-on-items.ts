import { roleKinds } from '@sidenote/contract/graph/role-edges';
import type { Database } from '../storage/database.ts';
import { broughtOn, type Edge } from '../storage/graph-edges.ts';

/** More people on one item do not work with each other by it: a whole company is on some invitation. */
export const MOST_ON_ITEM = 12;

/** An item that a connector read, and what stands for those on it, once each. */
export interface OnItem {
  readonly object: string;
  readonly week: number;
  readonly people: readonly string[];
}

interface Items {
  readonly origin: string;
  readonly items: readonly OnItem[];
}

/**
 * That those on an item work with each other, once for each item and week. Who is on it already is known by what the connector
 * has brought: what is read again counts for those alone who came to it since, and with all who are on it, as some apps name
 * only who changed it last. Before the items' own edges are added, with the graph locked (`lockGraph`).
 */
export async function togetherOn(db: Database, orgId: string, { origin, items }: Items): Promise<Edge[]> {
  const known = await knownOn(db, orgId, { origin, items });
  return items.flatMap(({ object, week, people }) => {
    const before = known.get(nameOf({ object, week })) ?? new Set();
    const now = new Set([...before, ...people]);
    known.set(nameOf({ object, week }), now);
    if (now.size > MOST_ON_ITEM) return [];
    return pairsOf([...now])
      .filter(([one, other]) => !before.has(one) || !before.has(other))
      .map(([source, target]): Edge => ({ source, kind: 'works-with', target, week, origin, count: 1 }));
  });
}

async function knownOn(db: Database, orgId: string, { origin, items }: Items) {
  const objects = [...new Set(items.map(({ object }) => object))];
  const weeks = [...new Set(items.map(({ week }) => week))];
  const known = new Map<string, Set<string>>();
  for (const { source, target, week } of await broughtOn(db, orgId, {
    ...{ origin, kinds: roleKinds, objects, weeks },
  })) {
    const name = nameOf({ object: target, week });
    known.set(name, (known.get(name) ?? new Set<string>()).add(source));
  }
  return known;
}

function nameOf({ object, week }: Pick<OnItem, 'object' | 'week'>): string {
  return `${object} ${week}`;
}

function pairsOf(people: readonly string[]): [string, string][] {
  return people.flatMap((one, at) => people.slice(at + 1).map((other): [string, string] => [one, other]));
}
