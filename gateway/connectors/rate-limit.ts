/** Longest that an app is waited for at its word, and shortest: a second, so that nothing turns in a circle. In milliseconds. */
const LONGEST = 24 * 3_600_000;
const SHORTEST = 1_000;

/** What is waited where an app has had enough and does not say for how long (GitHub's advice for its secondary limits). */
const UNSAID = 60_000;

/** Google's reasons in a 403 that is no refusal. */
const googleReasons = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
]);

export interface Answered {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly reasons: readonly string[];
}

/**
 * How long an app asks to be left alone with this answer, in milliseconds: by 429, by a 403 that says so (GitHub in its headers,
 * Google by a reason); undefined for an answer that is none of these.
 */
export function waitAsked({ status, headers, reasons }: Answered, now: number): number | undefined {
  const spent = remainingOf(headers) === 0;
  const limited =
    status === 429 ||
    (status === 503 && headers['retry-after'] !== undefined) ||
    (status === 403 &&
      (spent || headers['retry-after'] !== undefined || reasons.some((reason) => googleReasons.has(reason))));
  if (!limited) return undefined;
  return waitSaid(headers, now) ?? UNSAID;
}

/** How long to wait before asking again after an answer that was the last one allowed; 0 where more are. In milliseconds. */
export function waitBeforeNext(headers: Answered['headers'], now: number): number {
  return remainingOf(headers) === 0 ? within(resetIn(headers, now) ?? UNSAID) : 0;
}

/** How long an app says in an answer that it wants to be left alone, whatever that is; undefined where it does not say. */
export function waitSaid(headers: Answered['headers'], now: number): number | undefined {
  const wait = retryAfter(headers, now) ?? (remainingOf(headers) === 0 ? resetIn(headers, now) : undefined);
  return wait === undefined ? undefined : within(wait);
}

function remainingOf(headers: Answered['headers']): number | undefined {
  const left = headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining'];
  return left !== undefined && /^\d+$/.test(left) ? Number(left) : undefined;
}

function retryAfter(headers: Answered['headers'], now: number): number | undefined {
  const asked = headers['retry-after'];
  if (asked === undefined) return undefined;
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1_000;
  const at = Date.parse(asked);
  return Number.isNaN(at) ? undefined : at - now;
}

/** Seconds since 1970, as GitHub and GitLab have it. */
function resetIn(headers: Answered['headers'], now: number): number | undefined {
  const reset = headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'];
  return reset !== undefined && /^\d{1,12}$/.test(reset) ? Number(reset) * 1_000 - now : undefined;
}

function within(ms: number): number {
  return Math.min(Math.max(ms, SHORTEST), LONGEST);
}
