import { holders, type LimitSettings } from './limits.ts';

/** One instance's part of a whole number. */
export type PartOf = (whole: number) => number;

/**
 * What one of several instances may let in while they cannot count together: an even part of every limit, the rest of
 * the division to the first of them. All parts together are the limit, so that never more than that is let in.
 * Undefined when some limit is too small for a part of one.
 */
export function ownShare(
  settings: LimitSettings,
  members: readonly string[],
  id: string,
): PartOf | undefined {
  const rank = members.indexOf(id);
  if (rank < 0) return undefined;
  const partOf = (whole: number) =>
    Math.floor(whole / members.length) + (rank < whole % members.length ? 1 : 0);
  const limits = holders.flatMap((whose) => Object.values(settings[whose]));
  return limits.some((limit) => partOf(limit) === 0) ? undefined : partOf;
}
