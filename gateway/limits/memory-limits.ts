import { type Clock, systemClock } from './clock.ts';
import { openLedger, type Used } from './ledger.ts';
import type { LimitSettings, Limits } from './limits.ts';

const SWEEP_MS = 60_000;

/** Limits of a gateway that is alone: counted in its memory, beginning with what its database says was used today. */
export function memoryLimits(
  settings: LimitSettings,
  { used = [], clock = systemClock }: { used?: readonly Used[]; clock?: Clock } = {},
): Limits {
  const ledger = openLedger(clock);
  for (const before of used) ledger.add(before);
  const sweeping = setInterval(ledger.sweep, SWEEP_MS).unref();
  return {
    reserve: async (ask) => ledger.check(ask, settings) ?? ledger.take(ask),
    close: async () => clearInterval(sweeping),
  };
}
