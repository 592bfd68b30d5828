import { systemClock } from '../limits/clock.ts';

/** Why a gateway is not ready, or only with what it knows from before: a closed list, told without any detail. */
export const unreadyReasons = ['draining', 'database', 'redis', 'providers', 'instance_lock'] as const;

export type UnreadyReason = (typeof unreadyReasons)[number];

export interface Readiness {
  /** `degraded`: something is gone, and what the gateway knows still carries it. */
  readonly status: 'ready' | 'degraded' | 'not_ready';
  readonly reasons: readonly UnreadyReason[];
}

export interface ReadinessCheck {
  readonly reason: UnreadyReason;
  /** Whether it works now. A rejection counts as no, and so does taking longer than a second. */
  readonly works: () => boolean | Promise<boolean>;
  /** For how long the gateway serves without it, in milliseconds; not at all unless told. */
  readonly carriesMs?: number;
}

export interface ReadinessOptions {
  readonly isDraining: () => boolean;
  readonly now?: () => number;
}

/** Balancers ask often, and several at once: between two looks at the parts at least this long passes. */
const FRESH_MS = 1_000;
const TIMEOUT_MS = 1_000;

/**
 * Whether a request sent here now would be served. A part that is gone for less time than the gateway carries makes
 * it `degraded`, not unready: a balancer that took every instance away for a short fault of the shared database
 * would make an outage of it.
 */
export function watchReadiness(checks: readonly ReadinessCheck[], options: ReadinessOptions) {
  const { isDraining, now = systemClock.steady } = options;
  const lastWorked = new Map<UnreadyReason, number>();
  let looked: { at: number; result: Promise<Readiness> } | undefined;

  const look = async (): Promise<Readiness> => {
    const broken = await Promise.all(
      checks.map(async (check) => {
        if (!(await inTime(check.works))) return check;
        lastWorked.set(check.reason, now());
        return undefined;
      }),
    );
    const found = broken.filter((check) => check !== undefined);
    const over = found.some(
      ({ reason, carriesMs = 0 }) => now() - (lastWorked.get(reason) ?? -Infinity) >= carriesMs,
    );
    const status = found.length === 0 ? 'ready' : over ? 'not_ready' : 'degraded';
    return { status, reasons: found.map(({ reason }) => reason) };
  };

  return async (): Promise<Readiness> => {
    // Told at once, whatever was seen a moment ago: every request more would have to be refused.
    if (isDraining()) return { status: 'not_ready', reasons: ['draining'] };
    if (looked === undefined || now() - looked.at >= FRESH_MS) looked = { at: now(), result: look() };
    return looked.result;
  };
}

async function inTime(works: ReadinessCheck['works']): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), TIMEOUT_MS);
  try {
    return await Promise.race([works(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
