import { type WorkRef, workApps, workRefSchema } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';
import type { SeenNode } from '../storage/graph-nodes.ts';
import type { GraphNodeRow } from '../storage/tables.ts';
import type { InApp, NodeKeys } from './node-keys.ts';

/** A node as it is told to the database; its week is when it was seen. */
export type NodeSeen = Omit<SeenNode, 'week'>;

const inAppSchema = z.strictObject({
  app: z.enum(workApps),
  site: workRefSchema.shape.site,
  id: z.string(),
});

/** The node of an object, its ids sealed. */
export function objectNode(keys: NodeKeys, ref: WorkRef): NodeSeen {
  const { app, site, type, object, container } = ref;
  const key = keys.object(ref);
  return { key, kind: 'object', app, type, seal: () => keys.seal(key, { site, object, container }) };
}

/** The node of an object of which nobody is ever told: its ids, and with them whose place it may be in, are not kept. */
export function closedNode(keys: NodeKeys, ref: WorkRef): NodeSeen {
  const { app, type } = ref;
  return { key: keys.object(ref), kind: 'object', app, type, seal: () => '' };
}

/** The node of a container, its id sealed. */
export function containerNode(keys: NodeKeys, { app, site, id }: InApp): NodeSeen {
  const key = keys.container({ app, site, id });
  return { key, kind: 'container', app, type: '', seal: () => keys.seal(key, { site, id }) };
}

/** The container that an object is in, where that is known. */
export function containerOf({ app, site, container }: WorkRef): InApp | undefined {
  return container === undefined ? undefined : { app, site, id: container };
}

type Sealed = Pick<GraphNodeRow, 'key' | 'app' | 'type' | 'sealed'>;

/** The object that a node stands for; undefined where its ids do not open, or are none of its app any more. */
export function openObject(keys: NodeKeys, { key, app, type, sealed }: Sealed): WorkRef | undefined {
  const ids = keys.open(key, sealed);
  if (typeof ids !== 'object') return undefined;
  return workRefSchema.safeParse({ ...ids, app, type }).data;
}

/** The container that a node stands for; undefined where its id does not open. */
export function openContainer(keys: NodeKeys, { key, app, sealed }: Sealed): InApp | undefined {
  const ids = keys.open(key, sealed);
  if (typeof ids !== 'object') return undefined;
  return inAppSchema.safeParse({ ...ids, app }).data;
}
