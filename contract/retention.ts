/** What becomes of inputs and outputs at a provider, as far as it is attested. */
export const retentionClasses = ['none', 'abuse-monitoring', 'service-logs', 'application-state'] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** How long a provider keeps what it is sent, and what for. */
export interface Kept {
  readonly class: RetentionClass;
  /** Whole days at most; 0 when nothing is kept. */
  readonly days: number;
}

/** Each class as a person reads it beside the answer. */
export const retentionSentences = {
  none: 'Nothing is kept',
  'abuse-monitoring': {
    one: 'Kept for {count} day for abuse monitoring',
    other: 'Kept for {count} days for abuse monitoring',
  },
  'service-logs': {
    one: 'Kept for {count} day in logs of the service',
    other: 'Kept for {count} days in logs of the service',
  },
  'application-state': {
    one: 'Kept for {count} day by the service',
    other: 'Kept for {count} days by the service',
  },
} as const satisfies Record<RetentionClass, string | { one: string; other: string }>;

/** A retention as the gateway sends it: in English, whole, so that it means something to every client. */
export function retentionInWords({ class: kind, days }: Kept): string {
  if (kind === 'none') return retentionSentences.none;
  const { one, other } = retentionSentences[kind];
  return (days === 1 ? one : other).replace('{count}', String(days));
}

/** What such words say, to be said in another language; undefined for an operator’s own words. */
export function readRetention(words: string): Kept | undefined {
  const days = Number(/\d+/.exec(words)?.[0] ?? 0);
  const kind = retentionClasses.find((one) => retentionInWords({ class: one, days }) === words);
  return kind && { class: kind, days };
}
