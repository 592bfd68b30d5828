import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { Did, Planted } from './planted.ts';
import { type Profile, profiles } from './profiles.ts';

/** A work object of a planted organisation: which one of a team's, in which of its containers. */
export interface PlantedObject {
  readonly team: number;
  readonly week: number;
  readonly n: number;
  /** Which of the team's containers. */
  readonly container: number;
  readonly app: Profile['app'];
  readonly type: Profile['types'][number];
}

/** What somebody did with an object. */
export interface PlantedEdge {
  readonly person: number;
  readonly kind: EdgeKind;
  readonly object: PlantedObject;
}

/** The object that a team has by a number in a week. */
export function objectNo(team: number, week: number, n: number): PlantedObject {
  const trade = profiles[team % profiles.length] ?? profiles[0] ?? [];
  const container = n % trade.length;
  const { app, types } = trade[container] ?? { app: 'jira' as const, types: ['work-item'] as const };
  return { team, week, n, container, app, type: types[n % types.length] ?? types[0] };
}

/** What is done with an object: most of it with Sidenote, and of a meeting that somebody was there. */
export function workOf({ person, team, object, chance }: Did, week: number): PlantedEdge {
  const on = objectNo(team, week, object);
  const kind =
    chance < 0.35
      ? 'used'
      : on.type === 'calendar-event'
        ? 'attended'
        : chance < 0.45
          ? 'created'
          : chance < 0.7
            ? 'updated'
            : chance < 0.85
              ? 'commented'
              : 'reviewed';
  return { person, kind, object: on };
}

/** What an object links to: every other one to something of the week before, in the next of its team's containers. */
export function linkOf({ team, week, n, container }: PlantedObject): PlantedObject | undefined {
  const trade = profiles[team % profiles.length] ?? [];
  if (n % 2 === 1 || week === 0) return undefined;
  const ahead = (container + 1) % trade.length;
  return objectNo(team, week - 1, n - container + ahead);
}

/** All that was done in a week. */
export function* workIn(planted: Planted, week: number): Generator<PlantedEdge> {
  for (const did of planted.inWeek(week)) yield workOf(did, week);
}
