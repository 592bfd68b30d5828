import { type DecidedWebhook, decidedWebhookSchema } from '@sidenote/contract/webhooks';
import type { UndoRefusal } from '../policy/undo.ts';
import { type RowUndo, undoneRow } from '../policy/undo-row.ts';

/** What can still be put back: an address and a secret only while the one before is kept. */
export interface Kept {
  /** The mark of the address before; undefined where there is none. */
  readonly address: string | undefined;
  /** Whether the secret before still signs. */
  readonly secret: boolean;
}

const touchable = ['name', 'address', 'format', 'state', 'secret'] as const;
export type WebhookUndo = RowUndo<DecidedWebhook, (typeof touchable)[number]>;

/** What undoing one change makes of a webhook. */
export function undoneWebhook(
  now: DecidedWebhook,
  change: { readonly before: unknown; readonly after: unknown },
  kept: Kept,
): WebhookUndo | UndoRefusal {
  const isKept = (key: (typeof touchable)[number], before: DecidedWebhook) => {
    if (key === 'secret') return kept.secret;
    return key === 'address' ? kept.address === before.address : true;
  };
  return undoneRow({ schema: decidedWebhookSchema, touchable, isKept }, now, change);
}
