import type { z } from 'zod';
import type { UndoRefusal } from './undo.ts';

/** Something that owners decide about part by part, each change a row of the audit. */
export interface Decidable<Decided extends object, Key extends keyof Decided & string> {
  readonly schema: z.ZodType<Decided>;
  /** The parts that a change may touch. */
  readonly touchable: readonly Key[];
  /** Whether a part is kept as it was before the change, so that it can be put back. */
  readonly isKept: (key: Key, before: Decided) => boolean;
}

/** What undoing comes to: the thing goes, as the change had added it, or these parts are as they were. */
export type RowUndo<Decided, Key> =
  | { readonly goes: true }
  | { readonly goes: false; readonly touched: readonly Key[]; readonly was: Decided };

/**
 * What undoing one change makes of something: whatever that change touched is as it was before, and everything else
 * stays. Refused when any of it was changed again, or is not kept any more. Undoing the adding has it go.
 */
export function undoneRow<Decided extends object, Key extends keyof Decided & string>(
  { schema, touchable, isKept }: Decidable<Decided, Key>,
  now: Decided,
  change: { readonly before: unknown; readonly after: unknown },
): RowUndo<Decided, Key> | UndoRefusal {
  const after = schema.safeParse(change.after).data;
  const before = schema.safeParse(change.before).data;
  if (after === undefined || (before === undefined && change.before !== null))
    return { refused: 'not_undoable' };
  const touched = touchable.filter((key) => before?.[key] !== after[key]);
  if (touched.length === 0) return { refused: 'not_undoable' };
  const again = touched.filter((key) => now[key] !== after[key]);
  if (again.length > 0) return { refused: 'changed_since', keys: again };
  if (before === undefined) return { goes: true };
  return touched.every((key) => isKept(key, before))
    ? { goes: false, touched, was: before }
    : { refused: 'not_undoable' };
}
