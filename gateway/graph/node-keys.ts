import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { countsWithinContainer } from '@sidenote/contract/graph/ids';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { WorkApp } from '@sidenote/contract/graph/work-objects';
import { openIds, sealIds } from './seal-ids.ts';

/** Where a container or an account is, and its id there. */
export interface InApp {
  readonly app: WorkApp;
  readonly site: string;
  readonly id: string;
}

/** What stands for things in the graph of one organisation: nothing about a thing can be told by its key. */
export interface NodeKeys {
  object(ref: Pick<WorkRef, 'app' | 'site' | 'object' | 'container' | 'type'>): string;
  container(of: InApp): string;
  account(of: InApp): string;
  /** What stands for a request where nobody is to tell by it who made it: its record leads to it with the key alone. */
  mark(requestId: string): string;
  /** Ids, to be opened again by {@link NodeKeys.open} alone. */
  seal(key: string, ids: unknown): string;
  /** Undefined where it was sealed for another node, organisation or key. */
  open(key: string, sealed: string): unknown;
}

/** Two names of one app: what one calls by an id the other does as well. */
const sameAs: Partial<Record<WorkApp, WorkApp>> = {
  'jira-service-management': 'jira',
  'google-docs': 'google-drive',
};

/** Where one account stands for somebody in both. */
const accountsOf: Partial<Record<WorkApp, WorkApp>> = { ...sameAs, confluence: 'jira' };

/** Apps that are one installation for everybody: an id is the same wherever it is read. */
const everywhere: ReadonlySet<WorkApp> = new Set([
  ...(['trello', 'notion', 'slack', 'google-drive', 'google-calendar', 'figma'] as const),
]);

/** Of the apps that count within containers, those that count what is to be merged apart from what is to be done: there are a #1 and a !1. */
const mergesApart: ReadonlySet<WorkApp> = new Set(['gitlab', 'bitbucket']);

function idWithin({ app, object, container = '', type }: Parameters<NodeKeys['object']>[0]): string {
  if (!countsWithinContainer(app)) return object;
  return `${container}${mergesApart.has(app) && type === 'pull-request' ? '!' : '#'}${object}`;
}

/** Keys (HMAC-SHA256, cut to 128 bits) and seals with the secret that all instances of a gateway share. */
export function nodeKeysOf(secret: Buffer, orgId: string): NodeKeys {
  const own = derived(secret, `graph ${orgId}`);
  const sealing = derived(own, 'seal');
  const keyOf = (...parts: readonly string[]) =>
    createHmac('sha256', own).update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  const keyIn = (kind: string, { app, site, id }: InApp) => {
    const one = (kind === 'account' ? accountsOf : sameAs)[app] ?? app;
    return keyOf(kind, one, everywhere.has(one) ? '' : site, id);
  };
  return {
    object: (ref) => keyIn('object', { app: ref.app, site: ref.site, id: idWithin(ref) }),
    container: (of) => keyIn('container', of),
    account: (of) => keyIn('account', of),
    mark: (requestId) => keyOf('request', requestId),
    seal: (key, ids) => sealIds(sealing, ids, key),
    open: (key, sealed) => openIds(sealing, sealed, key),
  };
}

/** A key of its own for a purpose. As an object: made of bytes anew for each thing, it costs more than what is done with it. */
function derived(secret: Buffer | KeyObject, purpose: string): KeyObject {
  return createSecretKey(createHmac('sha256', secret).update(purpose).digest());
}
