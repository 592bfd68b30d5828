import { type DecidedWebhook, decidedWebhookSchema } from '@sidenote/contract/webhooks';
import type { UndoRefusal } from '../policy/undo.ts';

/** What can still be put back: an address and a secret only while the one before is kept. */
export interface Kept {
  /** The mark of the address before; undefined where there is none. */
  readonly address: string | undefined;
  /** Whether the secret before still signs. */
  readonly secret: boolean;
}

const touchable = ['name', 'address', 'format', 'state', 'secret'] as const;
type Touchable = (typeof touchable)[number];

/** What undoing comes to: the webhook goes, or these are as they were. */
export type WebhookUndo =
  | { readonly goes: true }
  | { readonly goes: false; readonly touched: readonly Touchable[]; readonly was: DecidedWebhook };

/**
 * What undoing one change makes of a webhook: whatever that change touched is as it was before, and everything else
 * stays. Refused when any of it was changed again, or is not kept any more. Undoing the adding removes it.
 */
export function undoneWebhook(
  now: DecidedWebhook,
  change: { readonly before: unknown; readonly after: unknown },
  kept: Kept,
): WebhookUndo | UndoRefusal {
  const after = decidedWebhookSchema.safeParse(change.after).data;
  if (after === undefined) return { refused: 'not_undoable' };
  const before = decidedWebhookSchema.safeParse(change.before).data;
  if (before === undefined && change.before !== null) return { refused: 'not_undoable' };
  const touched = touchable.filter((key) => before?.[key] !== after[key]);
  if (touched.length === 0) return { refused: 'not_undoable' };
  const again = touched.filter((key) => now[key] !== after[key]);
  if (again.length > 0) return { refused: 'changed_since', keys: again };
  if (before === undefined) return { goes: true };
  const lacks =
    (touched.includes('address') && kept.address !== before.address) ||
    (touched.includes('secret') && !kept.secret);
  return lacks ? { refused: 'not_undoable' } : { goes: false, touched, was: before };
}
