import type { Why } from '@sidenote/contract/graph/around';
import { decay, type EdgeKind } from '@sidenote/contract/graph/edges';
import { nameOf } from '@sidenote/contract/weeks';
import type { SeenEdge } from '../storage/graph-near.ts';

/** Where edges come from: of each kind how often, and when last. */
export function whyOf(edges: readonly SeenEdge[]): Why {
  const byKind = new Map<EdgeKind, { count: number; week: number }>();
  for (const { kind, count, week } of edges) {
    const before = byKind.get(kind);
    byKind.set(kind, { count: count + (before?.count ?? 0), week: Math.max(week, before?.week ?? week) });
  }
  return [...byKind].map(([kind, { count, week }]) => ({ kind, count, week: nameOf(week) }));
}

/** How much edges count now, later ones more. */
export function countNow(edges: readonly SeenEdge[], week: number): number {
  return edges.reduce((sum, edge) => sum + edge.count * decay(week - edge.week), 0);
}

/** Any sum as a weight from 0 to 1, in thousandths: the more, the closer to 1. */
export function weightOf(sum: number): number {
  return Math.round((1 - Math.exp(-sum / 2)) * 1_000) / 1_000;
}

/** Edges by what one of their ends is. */
export function byEnd(edges: readonly SeenEdge[], end: 'source' | 'target'): Map<string, SeenEdge[]> {
  const found = new Map<string, SeenEdge[]>();
  for (const edge of edges) found.set(edge[end], [...(found.get(edge[end]) ?? []), edge]);
  return found;
}
