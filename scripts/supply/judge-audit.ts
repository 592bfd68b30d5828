import { z } from 'zod';
import type { Explained } from './advisories.ts';

/** What of `npm audit --json` is read, from version 2 of its report on. */
export const auditSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([
          z.string(),
          z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() }),
        ]),
      ),
    }),
  ),
});

export type Audit = z.infer<typeof auditSchema>;

/** What an audit comes to. Each list holds sentences; only the second is no fault. */
export interface Judged {
  /** Neither mended nor explained, or explained for a time that is over. */
  readonly open: readonly string[];
  readonly explained: readonly string[];
  /** Explained, and not told any more. */
  readonly stale: readonly string[];
}

/**
 * Holds what npm knows against what we explained.
 *
 * @param audits of each lock file
 * @param today as `2026-12-31`
 */
export function judgeAudit(audits: readonly Audit[], explained: readonly Explained[], today: string): Judged {
  const told = new Map<string, { readonly title: string; readonly severity: string }>(
    audits
      .flatMap(({ vulnerabilities }) => Object.values(vulnerabilities))
      .flatMap(({ via }) => via)
      .flatMap((one) => (typeof one === 'string' ? [] : [[`${one.name} ${idOf(one.url)}`, one] as const])),
  );
  const known = new Map<string, Explained>(explained.map((one) => [`${one.package} ${one.id}`, one]));
  const judged = [...told]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { title, severity }]) => {
      const why = known.get(key);
      const what = `${key} (${severity}): ${title}.`;
      if (why === undefined) return { open: what };
      return why.until < today
        ? { open: `${what} Explained until ${why.until}, which is over.` }
        : { explained: `${what} ${why.why} Until ${why.until}.` };
    });
  return {
    open: judged.flatMap(({ open }) => open ?? []),
    explained: judged.flatMap(({ explained }) => explained ?? []),
    stale: [...known.keys()]
      .filter((key) => !told.has(key))
      .map((key) => `${key} is explained, and npm tells it no more.`),
  };
}

/** An advisory is known by the last part of its address. */
function idOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
