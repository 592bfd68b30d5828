import { webhookFormats } from '@sidenote/contract/webhooks';
import { z } from 'zod';
import { appendAudit, findAudit, type StoredAuditEntry } from '../storage/audit.ts';
import type { Storage } from '../storage/database.ts';
import { startRounds } from '../storage/rounds.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../storage/tables.ts';
import {
  claimDue,
  type DueReceiver,
  forgetDelivery,
  listDue,
  noteHealth,
  putBack,
  release,
} from '../storage/webhook-deliveries.ts';
import { findWebhook, lockWebhook, setWebhookState } from '../storage/webhooks.ts';
import { decidedIn } from './decided.ts';
import { payloadOf } from './payload.ts';
import { openSecrets } from './secret.ts';
import { openSender, type Sent } from './send.ts';
import { signedHeaders } from './signature.ts';
import { nextTime } from './waits.ts';

/** Messages that are being sent at the same time: to one receiver, for one organisation so that it holds up no other, and in all. */
const AT_ONCE = { receiver: 2, organisation: 4, all: 16 };

/** Receivers that are looked after in one round. */
const RECEIVERS = 100;

export interface WebhookOptions {
  readonly storage: Storage;
  readonly masterKey: Buffer;
  readonly auditKey: Buffer;
  /** Whether the gateway itself can be reached from this machine only. */
  readonly gatewayIsLoopback: boolean;
  /** The gateway's own. */
  readonly version: string;
  readonly onFailure: (error: unknown) => void;
  /** How often to look for something to send, how long a receiver may take, and how long a claim counts. */
  readonly everyMs?: number;
  readonly timeoutMs?: number;
  readonly leaseMs?: number;
  /** Waits after failed attempts; see `waits.ts`. */
  readonly waits?: readonly number[];
}

export interface Webhooks {
  /** Sends one message at once, past everything that waits, and says how that ended. */
  test(webhook: WebhookRow, id: string, row: StoredAuditEntry): Promise<Sent>;
  /** Stops; what was being sent is given back, and is sent again under its id. */
  close(): Promise<void>;
}

const formatSchema = z.enum(webhookFormats);

/**
 * Delivers what waits for webhooks, at least once each: a message is forgotten only after its receiver took it. Several
 * gateways share the work by claims that run out.
 */
export function startWebhooks(options: WebhookOptions): Webhooks {
  const { storage, masterKey, auditKey, version, onFailure } = options;
  const { everyMs = 1_000, timeoutMs = 10_000, leaseMs = 60_000, waits } = options;
  const stopped = new AbortController();
  const sender = openSender({ gatewayIsLoopback: options.gatewayIsLoopback, timeoutMs });
  const underWay = new Map<Promise<void>, DueReceiver>();
  /** How many more messages may be sent to a receiver now. */
  const room = ({ orgId, webhookId }: DueReceiver): number => {
    const own = [...underWay.values()].filter((one) => one.orgId === orgId);
    const here = own.filter((one) => one.webhookId === webhookId);
    return Math.min(
      AT_ONCE.receiver - here.length,
      AT_ONCE.organisation - own.length,
      AT_ONCE.all - underWay.size,
    );
  };

  const post = async (webhook: WebhookRow, id: string, row: StoredAuditEntry): Promise<Sent> => {
    const now = Date.now();
    const format = formatSchema.parse(webhook.format);
    const body = payloadOf(row, { format, orgId: webhook.org_id, version });
    let secrets: string[];
    try {
      secrets = openSecrets(masterKey, webhook, now);
    } catch (error) {
      onFailure(error);
      return { status: null, fault: 'secret' };
    }
    const headers = signedHeaders({ id, timestamp: Math.floor(now / 1_000), body }, secrets);
    return sender.send(webhook.url, headers, body, stopped.signal);
  };

  const settle = (claimed: WebhookDeliveryRow, { status, fault }: Sent) =>
    storage.inOrganisation(claimed.org_id, async (db) => {
      const at = Date.now();
      const orgId = claimed.org_id;
      const webhook = await lockWebhook(db, storage.kind, orgId, claimed.webhook_id);
      if (fault === null) await forgetDelivery(db, claimed);
      else {
        const again = fault === 'gone' ? undefined : nextTime(claimed.attempts, { now: at, ...after });
        await putBack(db, claimed, { status, fault, again });
      }
      await noteHealth(db, { orgId, webhookId: claimed.webhook_id, at, status, fault });
      if (fault !== 'gone' || webhook?.state !== 'on') return;
      await setWebhookState(db, webhook, 'gone');
      const next = await findWebhook(db, orgId, webhook.id);
      await appendAudit(db, auditKey, {
        ...{ orgId, actor: 'gateway', action: 'webhook.disable', target: webhook.id, at },
        before: decidedIn(auditKey, webhook),
        ...(next === undefined ? {} : { after: decidedIn(auditKey, next) }),
      });
    });

  const after = waits === undefined ? {} : { after: waits };

  const deliver = async (claimed: WebhookDeliveryRow): Promise<void> => {
    const orgId = claimed.org_id;
    const [webhook, row] = await storage.inOrganisation(orgId, async (db) => {
      const webhook = await findWebhook(db, orgId, claimed.webhook_id);
      return [webhook, await findAudit(db, orgId, claimed.seq)] as const;
    });
    // Removed meanwhile, or taken by retention: there is nobody to tell, or nothing.
    if (webhook === undefined || row === undefined)
      return storage.inOrganisation(orgId, (db) => forgetDelivery(db, claimed));
    try {
      await settle(claimed, await post(webhook, claimed.id, row));
    } catch (error) {
      if (!stopped.signal.aborted) throw error;
      await storage.inOrganisation(orgId, (db) => release(db, claimed, Date.now()));
    }
  };

  const round = async (): Promise<void> => {
    const due = await storage.acrossOrganisations((db) => listDue(db, { now: Date.now(), limit: RECEIVERS }));
    for (const one of due) {
      const { orgId, webhookId } = one;
      const limit = room(one);
      if (limit <= 0 || stopped.signal.aborted) continue;
      const claimed = await storage.inOrganisation(orgId, (db) =>
        claimDue(db, storage.kind, { orgId, webhookId, leaseMs, limit }),
      );
      for (const message of claimed) {
        const work = deliver(message)
          .catch(onFailure)
          .finally(() => {
            underWay.delete(work);
            rounds.look();
          });
        underWay.set(work, one);
      }
    }
  };

  const rounds = startRounds(round, { everyMs, stopped: stopped.signal, onFailure });

  return {
    test: post,
    close: async () => {
      stopped.abort();
      await rounds.close();
      await Promise.all(underWay.keys());
      await sender.close();
    },
  };
}
