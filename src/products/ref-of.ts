import { areIdsOf, countsWithinContainer } from '@sidenote/contract/graph/ids';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { type WorkApp, type WorkObjectType, workObjectOf } from '@sidenote/contract/graph/work-objects';
import { siteOf } from '@sidenote/contract/site';
import { thingAt } from './place-of.ts';

/** What of a page's address may go into the graph: ids as its product makes them, and nothing that people wrote. */
export interface IdsHere {
  readonly app: WorkApp;
  readonly site: string;
  readonly type: WorkObjectType;
  readonly object?: string;
  readonly container?: string;
}

/** The ids in an address, each only where it looks as its product makes them; undefined on the open web. */
export function idsIn(address: string): IdsHere | undefined {
  const { product: app, objectType, object, container } = thingAt(address);
  const site = siteOf(address);
  if (app === 'web' || site === undefined) return undefined;
  const where = container !== undefined && areIdsOf(app, { container }) ? { container } : {};
  // A number says nothing where it is not known what was counted.
  const isNamed = object !== undefined && ('container' in where || !countsWithinContainer(app));
  const which = isNamed && areIdsOf(app, { object }) ? { object } : {};
  return { app, site, type: workObjectOf(objectType), ...which, ...where };
}

/** The work object that a page shows, or undefined where its address names none. */
export function refOf(address: string): WorkRef | undefined {
  const { object, ...where } = idsIn(address) ?? {};
  return object === undefined || !('app' in where) ? undefined : { ...where, object };
}
