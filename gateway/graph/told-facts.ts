import { weekOf } from '@sidenote/contract/weeks';
import type { OwnEvent } from '../storage/graph-near.ts';

/** What somebody's own browser saw of an object: where it is, and by which accounts who is on it. */
export interface ToldFacts {
  readonly container: string | undefined;
  readonly people: ReadonlySet<string>;
  /** When last. */
  readonly week: number;
}

/** What somebody's own requests say of the objects that they were about; events come the latest first. */
export function toldFacts(events: readonly OwnEvent[]): ReadonlyMap<string, ToldFacts> {
  const facts = new Map<string, ToldFacts>();
  for (const { object, container, people, at } of events) {
    if (object === null) continue;
    const later = facts.get(object);
    const seen = people.split(' ').filter((account) => account !== '');
    facts.set(object, {
      container: later?.container ?? container ?? undefined,
      people: new Set([...(later?.people ?? []), ...seen]),
      week: later?.week ?? weekOf(at),
    });
  }
  return facts;
}
