import { z } from 'zod';
import type { BlockReason } from './block-reasons.ts';

/** Request header in which the extension says how often it stopped a request, by day and reason. */
export const BLOCKED_HEADER = 'sidenote-blocked';

/**
 * Reasons for which a request is stopped in the browser and counted. Not those behind which no organisation has said
 * that anything may be told: no policy or a broken one, switched off, not opted in, or another's gateway.
 */
export const deviceReasons = [
  'page_not_supported',
  'signed_out',
  'gateway_unreachable',
  'group_not_allowed',
  'hipaa_not_bound',
  'hipaa_blocked',
  'site_not_allowed',
  'product_not_allowed',
  'action_not_allowed',
] as const satisfies readonly BlockReason[];
export type DeviceReason = (typeof deviceReasons)[number];

/** How often requests were stopped for a reason on a day of UTC, such as `2026-11-26`. */
const blockedCountSchema = z.strictObject({
  day: z.iso.date(),
  reason: z.enum(deviceReasons),
  told: z.int().min(1),
});
export type BlockedCount = z.infer<typeof blockedCountSchema>;

/** One browser's count of one day and reason at most: what says more is not believed. */
const MOST_BLOCKED = 1_000;

/** One day and reason is one entry; a browser that was open for weeks tells of the last days only. */
const MOST_ENTRIES = 2 * deviceReasons.length;

/** The header's value, such as `2026-11-26/site_not_allowed=3`, newest day first. */
export function writeBlocked(counts: readonly BlockedCount[]): string {
  return counts
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, MOST_ENTRIES)
    .map(({ day, reason, told }) => `${day}/${reason}=${Math.min(told, MOST_BLOCKED)}`)
    .join(',');
}

/** What a header says; nothing at all where any of it is not ours, or a day and reason stands there twice. */
export function readBlocked(header: string | undefined): readonly BlockedCount[] {
  if (header === undefined) return [];
  const read = header.split(',').map((entry) => {
    const [, day, reason, told] = /^([\d-]{10})\/([a-z_]{1,40})=(\d{1,4})$/.exec(entry) ?? [];
    return { day, reason, told: Number(told) };
  });
  const counts = z
    .array(blockedCountSchema.extend({ told: z.int().min(1).max(MOST_BLOCKED) }))
    .max(MOST_ENTRIES)
    .refine(
      (entries) => new Set(entries.map(({ day, reason }) => `${day}/${reason}`)).size === entries.length,
    )
    .safeParse(read);
  return counts.data ?? [];
}
