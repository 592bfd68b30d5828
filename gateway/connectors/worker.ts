import { nodeKeysOf } from '../graph/node-keys.ts';
import {
  claimConnector,
  endClaim,
  freeClaims,
  holdClaim,
  listDueConnectors,
} from '../storage/connector-work.ts';
import type { Storage } from '../storage/database.ts';
import { startRounds } from '../storage/rounds.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { openAsker } from './ask.ts';
import { type RunParts, runConnector } from './run.ts';

/** Connectors that are read at the same time by one gateway: for one organisation so that it holds up no other, and in all. */
const AT_ONCE = { organisation: 2, all: 4 };

/** Largest answer that is taken. A page of any app is far below. In bytes. */
const MOST_BYTES = 8_000_000;

export interface ConnectorOptions {
  readonly storage: Storage;
  readonly masterKey: Buffer;
  readonly graphKey: Buffer;
  /** Whether the gateway itself can be reached from this machine only. */
  readonly gatewayIsLoopback: boolean;
  /** Whether no other gateway works on this database: then nobody else's claim is one. */
  readonly isAlone?: boolean;
  readonly onFailure: (error: unknown) => void;
  /** How often to look for something to do, how long an answer may take, and how long a claim counts. */
  readonly everyMs?: number;
  readonly timeoutMs?: number;
  readonly leaseMs?: number;
  readonly maxBytes?: number;
  readonly roundMs?: number;
  readonly pages?: number;
}

export interface Connectors {
  /** Looks at once for something to do. */
  look(): void;
  /** Stops; what was being read is given back, and goes on where it was. */
  close(): Promise<void>;
}

/** Reads from apps for every organisation, one page after another. Several gateways share the work by claims that run out. */
export function startConnectors(options: ConnectorOptions): Connectors {
  const { storage, masterKey, graphKey, onFailure, gatewayIsLoopback } = options;
  const { everyMs = 1_000, timeoutMs = 30_000, leaseMs = 120_000, maxBytes = MOST_BYTES } = options;
  const { roundMs = 900_000, pages = 200 } = options;
  const stopped = new AbortController();
  const asker = openAsker({ gatewayIsLoopback, timeoutMs, maxBytes });
  const parts: RunParts = {
    ...{ storage, masterKey, asker, leaseMs, roundMs, pages },
    keysOf: (orgId) => nodeKeysOf(graphKey, orgId),
  };
  const underWay = new Map<Promise<void>, string>();
  const hasRoom = (orgId: string) =>
    underWay.size < AT_ONCE.all &&
    [...underWay.values()].filter((one) => one === orgId).length < AT_ONCE.organisation;

  const work = async (row: ConnectorRow): Promise<void> => {
    const lost = new AbortController();
    const inOrg = <T>(of: Parameters<typeof storage.inOrganisation<T>>[1]) =>
      storage.inOrganisation(row.org_id, of);
    // A page may take longer than a claim: an app that answers slowly, a list of many parts.
    const holding = setInterval(() => {
      inOrg((db) => holdClaim(db, storage.kind, { claimed: row, leaseMs })).then(
        (held) => held || lost.abort(),
        onFailure,
      );
    }, leaseMs / 3);
    try {
      await runConnector(parts, row, AbortSignal.any([stopped.signal, lost.signal]));
    } catch (error) {
      const dueAt = stopped.signal.aborted ? Date.now() : Date.now() + everyMs * 60;
      await inOrg((db) => endClaim(db, row, { dueAt }));
      if (!stopped.signal.aborted && !lost.signal.aborted) throw error;
    } finally {
      clearInterval(holding);
    }
  };

  let claimsAreOurs = options.isAlone !== true;
  const round = async (): Promise<void> => {
    if (!claimsAreOurs) await storage.acrossOrganisations(freeClaims);
    claimsAreOurs = true;
    const due = await storage.acrossOrganisations((db) =>
      listDueConnectors(db, { now: Date.now(), limit: 100 }),
    );
    for (const { orgId, id } of due) {
      if (!hasRoom(orgId) || stopped.signal.aborted) continue;
      const row = await storage.inOrganisation(orgId, (db) =>
        claimConnector(db, storage.kind, { orgId, id, leaseMs }),
      );
      if (row === undefined) continue;
      const done = work(row)
        .catch(onFailure)
        .finally(() => {
          underWay.delete(done);
          rounds.look();
        });
      underWay.set(done, orgId);
    }
  };

  const rounds = startRounds(round, { everyMs, stopped: stopped.signal, onFailure });

  return {
    look: rounds.look,
    close: async () => {
      stopped.abort();
      await rounds.close();
      await Promise.all(underWay.keys());
      await asker.close();
    },
  };
}
