import { connectorApps } from '@sidenote/contract/graph/connector-apps';
import { z } from 'zod';
import { forgetConnector } from '../graph/keep-items.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import {
  dropScopes,
  endClaim,
  holdClaim,
  nextScope,
  noteWait,
  removeConnector,
} from '../storage/connector-work.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { AppFault } from './app-fault.ts';
import { readers } from './apps.ts';
import type { Asker } from './ask.ts';
import { type KeepParts, keepPage, type Reading } from './keep-page.ts';
import { prepared } from './prepare.ts';
import { putBehind } from './put-behind.ts';
import { begunIn, readPage } from './read-page.ts';
import type { Tools } from './reader.ts';
import { scopeState } from './scope-rows.ts';
import { openConnectorSecret } from './secret.ts';
import { waitAfter } from './waits.ts';

/** Rows that are forgotten in one transaction. */
const FORGOTTEN = 2_000;

export interface RunParts extends KeepParts {
  readonly masterKey: Buffer;
  readonly asker: Asker;
  /** Of one organisation. */
  readonly keysOf: (orgId: string) => NodeKeys;
  /** How many pages are read before others have their turn. */
  readonly pages: number;
}

/** Scopes in a row at which an app fails until nothing more of it is asked. */
const MOST_FAILED = 3;

/** How long one waits for the graph to be switched on. In milliseconds. */
const REST_MS = 60_000;

/**
 * Does what a claimed connector has to do: page by page, each kept in one transaction with where to go on, so that whoever
 * goes on after a crash neither reads it twice nor leaves it out. Gives the claim back, unless it was lost. Rejects with
 * what does not come from the app, and when the signal aborts.
 */
export async function runConnector(parts: RunParts, row: ConnectorRow, signal: AbortSignal): Promise<void> {
  const { storage } = parts;
  const keys = parts.keysOf(row.org_id);
  const inOrg = <T>(work: Parameters<typeof storage.inOrganisation<T>>[1]) =>
    storage.inOrganisation(row.org_id, work);
  const todo = await inOrg((db) => prepared(db, { keys, row }));
  if (todo.act === 'rest')
    return inOrg((db) => endClaim(db, row, { dueAt: todo.until ?? Date.now() + REST_MS }));
  if (todo.act === 'forget') return forget(parts, row, signal);
  try {
    await readOn(parts, { row, keys, people: todo.people }, signal);
  } catch (error) {
    if (!(error instanceof AppFault)) throw error;
    const now = Date.now();
    const { code, waitMs } = error;
    const dueAt = now + (waitMs ?? waitAfter(code, now - (row.failing_since ?? now), parts.random));
    // Being asked to wait is no failure.
    const isLimit = code === 'rate_limited';
    await inOrg(async (db) => {
      if (isLimit) await noteWait(db, row, dueAt);
      await endClaim(db, row, { dueAt, fault: code, ...(isLimit ? {} : { failingSince: now }) });
    });
  }
}

/** Everything that it brought, a piece at a time: then it begins anew, or is gone itself. */
async function forget(parts: RunParts, row: ConnectorRow, signal: AbortSignal): Promise<void> {
  const { storage, leaseMs } = parts;
  for (;;) {
    signal.throwIfAborted();
    const over = await storage.inOrganisation(row.org_id, async (db) => {
      await lockGraph(db, storage.kind, row.org_id);
      if (!(await holdClaim(db, storage.kind, { claimed: row, leaseMs }))) return true;
      if ((await forgetConnector(db, row.org_id, row.id, FORGOTTEN)) > 0) return false;
      if (row.state === 'leaving') await removeConnector(db, row);
      else {
        await dropScopes(db, row);
        await endClaim(db, row, { dueAt: Date.now() });
      }
      return true;
    });
    if (over) return;
  }
}

async function readOn(parts: RunParts, reading: Reading, signal: AbortSignal): Promise<void> {
  const { storage } = parts;
  const { row, keys } = reading;
  const reader = readers[z.enum(connectorApps).parse(row.app)];
  const tools: Tools = {
    ask: parts.asker.at(row.url, signal),
    secret: secretOf(parts.masterKey, row),
    ...{ keys, url: row.url, memory: new Map() },
  };
  let failed = 0;
  let answers = false;
  for (let pages = 0; pages < parts.pages; pages += 1) {
    signal.throwIfAborted();
    const at = await storage.inOrganisation(row.org_id, (db) => nextScope(db, row));
    const state = at === undefined ? undefined : scopeState({ keys }, at);
    // Something was decided meanwhile: whoever takes it next sees to that.
    if (at === undefined || state === undefined) break;
    const begun = begunIn(state, Date.now());
    const read = await readPage(reader, begun, tools);
    if (read instanceof AppFault) {
      failed += 1;
      const put = await putBehind(parts, reading, { at, begun, reader, answers, fault: read });
      // So many in a row, or all of them, are no fault of their pages, but the app's: it is left alone for a while.
      if ((put === 'through' && !answers) || (put === 'more' && failed >= MOST_FAILED)) throw read;
      if (put !== 'more') return;
      continue;
    }
    failed = 0;
    answers = true;
    if ((await keepPage(parts, reading, { at, begun, reader, read })) !== 'more') return;
  }
  await storage.inOrganisation(row.org_id, (db) => endClaim(db, row, { dueAt: Date.now() }));
}

/** A secret that does not open is none: after a change of the master key that nobody told this database of. */
function secretOf(masterKey: Buffer, row: ConnectorRow): string {
  try {
    return openConnectorSecret(masterKey, row);
  } catch {
    throw new AppFault('refused');
  }
}
