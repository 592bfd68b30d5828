import { say, sayMoment, sayNumber, sayTime } from '../../locales/say.ts';

/** Until when a wait is told by its seconds: of a short one, few know what the time to the minute means. In milliseconds. */
const BRIEF_MS = 120_000;

/** That a connector waits as its app has asked it to; undefined where it does not, or not any more. */
export function toldWait(until: number | null, now: number): string | undefined {
  const left = (until ?? 0) - now;
  if (until === null || left <= 0) return undefined;
  if (left >= BRIEF_MS) return say('connectors.waits', { time: sayTime(until) });
  const seconds = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
  return say('connectors.waitsBriefly', { wait: sayNumber(Math.ceil(left / 1_000), seconds) });
}

/** What comes of asking a connector to read at once: by the time itself, as the line stays in sight. */
export function toldSync(until: number | null, now: number): string {
  if (until === null || until <= now) return say('connectors.syncing');
  return say('connectors.syncWaits', { time: sayMoment(until) });
}
