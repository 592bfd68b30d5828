/** How things hang together in the graph: from whom or what, to what. */
export const edgeKinds = {
  'member-of': 'person → team',
  'part-of': 'object → container',
  'links-to': 'object → object',
  created: 'person → object',
  updated: 'person → object',
  reviewed: 'person → object',
  commented: 'person → object',
  attended: 'person → object',
  used: 'person → object',
  rated: 'person → object',
  /** That an app lets somebody open an object or a container: from its access list, and gone with it. */
  'may-open': 'person → object or container',
  /** One edge for both of them. */
  'works-with': 'person – person',
  collaborates: 'team → team',
  does: 'team → kind of work',
  feeds: 'kind of work → kind of work',
  uses: 'team → app',
} as const;
export type EdgeKind = keyof typeof edgeKinds;
export const edgeKindIds = Object.keys(edgeKinds) as [EdgeKind, ...EdgeKind[]];

/** Weeks after which something counts half. */
export const HALF_LIFE_WEEKS = 4;

/** How much something counts that is this many weeks ago. */
export function decay(weeksAgo: number): number {
  return 2 ** (-Math.max(0, weeksAgo) / HALF_LIFE_WEEKS);
}
