import { isDeepStrictEqual } from 'node:util';
import { organisationRulesSchema } from '@sidenote/contract/administration';
import { z } from 'zod';
import { type Decided, decidedIn, organisationStandingSchema } from './organisation.ts';
import { standingOf } from './state.ts';

const decidedSchema = z.strictObject({
  ...organisationRulesSchema.shape,
  ...organisationStandingSchema.shape,
});
/** Rows of the audit may be older than what can be decided today: they lack what was not there yet. */
const partSchema = decidedSchema.partial();

type Part = { readonly [Key in keyof Decided]?: Decided[Key] | undefined };

/** What admins decide that differs between two states, by name; what one of them lacks does not count. */
export function differing(one: Part, other: Part): (keyof Decided)[] {
  return decidedSchema
    .keyof()
    .options.filter((key) => key in one && key in other && !isDeepStrictEqual(one[key], other[key]));
}

/** A state as a row of the audit has it; undefined where it is none that could be today. */
export function decidedInRow(state: unknown): Part | undefined {
  return partSchema.safeParse(state).data;
}

/** Why a change cannot be undone; `keys` are what was changed again since. */
export type UndoRefusal =
  | { readonly refused: 'not_undoable' }
  | { readonly refused: 'changed_since'; readonly keys: readonly string[] };

/**
 * What undoing one change makes of an organisation: whatever that change touched is as it was before, and everything
 * else stays. Refused when any of it was changed again, or is nothing that could be decided today.
 */
export function undone(
  now: Decided,
  change: { readonly before: unknown; readonly after: unknown },
): Decided | UndoRefusal {
  const [before, after] = [decidedInRow(change.before), decidedInRow(change.after)];
  if (before === undefined || after === undefined) return { refused: 'not_undoable' };
  const touched = differing(before, after);
  if (touched.length === 0) return { refused: 'not_undoable' };
  const again = differing(after, now).filter((key) => touched.includes(key));
  if (again.length > 0) return { refused: 'changed_since', keys: again };
  return decidedSchema.parse({
    ...decidedIn(now),
    ...Object.fromEntries(touched.map((key) => [key, before[key]])),
  });
}

/** A state, and the sub-processors that text could go to under it. */
export interface Ruling {
  readonly decided: Decided;
  readonly processors: readonly string[];
}

/**
 * Whether going from one state to another opts an organisation in: by its switch, or by something else that the state
 * rests on and that was lacking.
 */
export function optsIn(from: Ruling, to: Ruling): boolean {
  const isOn = ({ decided, processors }: Ruling) => standingOf(decided, processors).state === 'on';
  const switchesOn = from.decided.switch !== 'on' && to.decided.switch === 'on';
  return switchesOn || (!isOn(from) && isOn(to));
}

const ofOwners: readonly (keyof Decided)[] = ['hipaaBound', 'agreement', 'termsVersion', 'termsAcceptedAt'];

/** Whether it is for owners alone: opting in, and whatever concerns HIPAA or the acceptance of terms. */
export function isForOwners(from: Ruling, to: Ruling): boolean {
  return optsIn(from, to) || differing(from.decided, to.decided).some((key) => ofOwners.includes(key));
}
