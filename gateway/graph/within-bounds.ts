import { type GraphBounds, mayLinkTo } from '@sidenote/contract/graph/may-link';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { Batch } from './item.ts';

/**
 * What of a connector's batch may be kept: nothing of a blocked place or where health data is kept, and links as those of a
 * note, or to what it brings itself.
 */
export function withinBounds(batch: Batch, bounds: GraphBounds): Batch {
  const connected = new Set([
    ...batch.items.map(({ ref }) => ref.app),
    ...batch.containers.map(({ app }) => app),
  ]);
  const may = (ref: Pick<WorkRef, 'app' | 'site'>) => mayLinkTo(bounds, ref, connected);
  return {
    items: batch.items
      .filter(({ ref }) => may(ref))
      .map((item) => ({ ...item, links: item.links.filter(may) })),
    containers: batch.containers.filter(may),
    gone: batch.gone,
  };
}
