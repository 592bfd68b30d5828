/** Whom a request counts for; everyone always does. */
export interface Holder {
  readonly orgId: string;
  readonly person: string;
}

/** What a request wants to take: one place among the requests and the streams, and tokens. */
export interface LimitAsk extends Holder {
  /** Tokens to reserve until it is known how many were used. Who needs none is let in when they are used up. */
  readonly tokens: number;
}

/** What one person, one organisation or everyone together may use. */
export interface Limit {
  /** Requests in any minute. */
  readonly requestsPerMinute: number;
  /** Requests that are answered at the same time. */
  readonly concurrent: number;
  /** Tokens from midnight to midnight, UTC. */
  readonly tokensPerDay: number;
}

export type Whose = 'person' | 'organisation' | 'everyone';

export type LimitSettings = Readonly<Record<Whose, Limit>>;

/** In the order in which they are asked, so that people hear of their own limit first. */
export const holders: readonly Whose[] = ['person', 'organisation', 'everyone'];

/** A place that a request holds while it is answered. */
export interface Reservation {
  /**
   * Frees the place and counts the tokens that were really used; `undefined` lets the reserved ones stand. The first
   * call counts.
   */
  settle(usedTokens: number | undefined): void;
}

/** Which limit is reached, whose it is, and when it is worth trying again. */
export interface Exceeded {
  readonly code: 'rate_limited' | 'too_many_streams' | 'tokens_used_up' | 'busy' | 'limits_unavailable';
  readonly whose: Whose;
  readonly retryAfterSeconds: number;
}

export interface Limits {
  /** Takes what is asked under all limits, or nothing at all. */
  reserve(ask: LimitAsk): Promise<Reservation | Exceeded>;
  close(): Promise<void>;
}

/** How long somebody waits who found every place taken: answers end at any moment, so the shortest wait there is. */
const PLACE_RETRY_SECONDS = 1;

/** Every place is taken. When it is everyone's, the gateway is full, which is nobody's fault. */
export function placesTaken(whose: Whose): Exceeded {
  const code = whose === 'everyone' ? 'busy' : 'too_many_streams';
  return { code, whose, retryAfterSeconds: PLACE_RETRY_SECONDS };
}
