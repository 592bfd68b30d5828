import { areIdsOf } from '@sidenote/contract/graph/ids';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { type WorkApp, workObjectOf } from '@sidenote/contract/graph/work-objects';
import { siteOf } from '@sidenote/contract/site';
import { placeOf } from '../../products/place-of.ts';
import type { Place } from '../../products/product.ts';

/** What of a page's address may go into the graph: ids as its product makes them, and nothing that people wrote. */
export interface IdsHere {
  readonly app: WorkApp;
  readonly site: string;
  readonly object?: string;
  readonly container?: string;
}

/** The ids in an address, each only where it looks as its product makes them; undefined on the open web. */
export function idsIn(address: string): (IdsHere & Pick<Place, 'objectType'>) | undefined {
  const { product: app, objectType, object, container } = placeOf(address);
  const site = siteOf(address);
  if (app === 'web' || site === undefined) return undefined;
  return {
    ...{ app, site, objectType },
    ...(object !== undefined && areIdsOf(app, { object }) ? { object } : {}),
    ...(container !== undefined && areIdsOf(app, { container }) ? { container } : {}),
  };
}

/** The work object that a page shows, or undefined where its address names none. */
export function refOf(address: string): WorkRef | undefined {
  const ids = idsIn(address);
  if (ids?.object === undefined) return undefined;
  const { app, site, objectType, object, container } = ids;
  return { app, site, type: workObjectOf(objectType), object, ...(container && { container }) };
}
