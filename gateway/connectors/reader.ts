import { type WorkRef, workRefSchema } from '@sidenote/contract/graph/work-note';
import type { Batch, ContainerAccess, Item } from '../graph/item.ts';
import { itemSchema } from '../graph/item.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { Ask } from './ask.ts';

/** Where reading goes on in one scope. What stands here was made by the app or by its reader; it is sealed where it is kept. */
export interface Place {
  /** As an admin wrote it, or as the app names what it found within. */
  readonly scope: string;
  /** Where in this round; null at its start. */
  readonly cursor: string | null;
  /** What the round before ended with; null in the first one. */
  readonly since: string | null;
  /** When this round began in this scope, in milliseconds since 1970. */
  readonly startedAt: number;
  /** What the app's own clock said then; null where it does not tell, and on the round's first page. */
  readonly appAt: number | null;
  /** The newest change on the first page of this round that brought any; null before that. */
  readonly newest: number | null;
}

/** What one page brought, and where to go on. */
export interface Page {
  readonly batch: Batch;
  /** Null where this scope is through for this round. */
  readonly cursor: string | null;
  /** What the next round begins with; only the last page's counts. */
  readonly since: string | null;
  /** Further scopes to read, found within this one. */
  readonly found: readonly string[];
  /** How much of it was left out, as nobody understands it; nothing where this is. */
  readonly dropped?: number;
  /** The scope as the app itself calls it, where others may call it otherwise: in another case, or before it was renamed. */
  readonly called?: string;
}

export interface Tools {
  readonly ask: Ask;
  /** The connector's secret. */
  readonly secret: string;
  readonly keys: NodeKeys;
  /** The connector's address. */
  readonly url: string;
  /** What a reader wants to remember while it is at it, in memory alone. */
  readonly memory: Map<string, unknown>;
}

/** One app: how its pages become what the graph may know. */
export interface Reader {
  /** Where its vendor has its interface. */
  readonly vendorUrl: string;
  /** Whether this could be a secret of the app at all, and these scopes (`connectorForms`): what is wrong at first sight is said at once. */
  readonly takesSecret: (secret: string) => boolean;
  readonly takesScope: (scope: string) => boolean;
  /** Whose address a scope is, where it is read in somebody's name. */
  readonly ownerOf: (scope: string) => string | undefined;
  /** Reads one page. Rejects with an `AppFault`, or when what it belongs to is stopped. */
  readonly read: (place: Place, tools: Tools) => Promise<Page>;
  /** What comes behind a page that cannot be read, where that is known without it; null where nothing is. */
  readonly behind: (place: Pick<Place, 'scope' | 'cursor'>) => string | null;
  /** What nobody may open any more where a scope is not there, or not to be read. */
  readonly closed: (scope: string, url: string) => readonly ContainerAccess[];
}

export const nothing: Batch = { items: [], containers: [], gone: [] };

/** The last page of a scope that brought nothing: others say what is different about them. */
export const emptyPage: Page = { batch: nothing, cursor: null, since: null, found: [] };

/** The step after the one at which a cursor is that begins with its name; null after the last one. */
export function stepBehind(steps: readonly string[], cursor: string | null): string | null {
  const next = steps[steps.indexOf(cursor?.split(' ')[0] ?? steps[0] ?? '') + 1];
  return next === undefined ? null : `${next} `;
}

/** Takes an item if it is whole by the graph's own schema; an app that makes ids of another kind brings nothing. */
export function itemsOf(item: Item): Item[] {
  const found = itemSchema.safeParse(item);
  return found.success ? [found.data] : [];
}

/** Links that the graph's own schema takes, once each. */
export function refsOf(refs: readonly unknown[]): WorkRef[] {
  const seen = new Map<string, WorkRef>();
  for (const ref of refs) {
    const { data } = workRefSchema.safeParse(ref);
    if (data !== undefined) seen.set(JSON.stringify(data), data);
  }
  return [...seen.values()].slice(0, 200);
}

/** People once each in each role, as many as an item takes. */
export function peopleOf(people: readonly (Item['people'][number] | undefined)[]): Item['people'] {
  const seen = new Map<string, Item['people'][number]>();
  for (const one of people) if (one !== undefined) seen.set(`${one.role} ${one.account}`, one);
  return [...seen.values()].slice(0, 500);
}
