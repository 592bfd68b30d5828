import type { Redis } from 'ioredis';
import { scriptOf } from '../cluster/script.ts';
import type { Used } from './ledger.ts';
import { countsKey } from './redis-counters.ts';
import { readScript } from './redis-script.ts';

/** There for as long as Redis holds what it was told: whatever empties it takes this away too. */
const BEGUN = 'sidenote:begun';
const CLAIM = 'sidenote:beginning';
/** Longer than one organisation's records take to be read; who died at it is followed by another after that. */
const CLAIM_MS = 20_000;

const beginScript = scriptOf(readScript('tally') + readScript('begin'));
const begunScript = scriptOf(readScript('begun'));

/** Whether Redis has counted ever since it was last empty, or was told of what was before. */
export async function isDayBegun(redis: Redis): Promise<boolean> {
  return (await redis.exists(BEGUN)) === 1;
}

/** Sets out to tell Redis of the day; false when another instance is at it. */
export async function claimDay(redis: Redis, id: string): Promise<boolean> {
  return (await redis.set(CLAIM, id, 'PX', CLAIM_MS, 'NX')) === 'OK';
}

/** Still at it. */
export function keepClaim(redis: Redis): Promise<unknown> {
  return redis.pexpire(CLAIM, CLAIM_MS);
}

/** Tells what the records hold of a day; what it was told before of the same tally and day stands. */
export function beginTallies(redis: Redis, day: number, used: readonly Used[]): Promise<unknown> {
  const keys = used.map(({ key }) => countsKey(key));
  return beginScript(redis, keys, [day, ...used.map(({ tokens }) => tokens)]);
}

/** Notes that all of it was told; false when Redis was emptied meanwhile, or the claim is over. */
export async function noteDayBegun(redis: Redis, id: string): Promise<boolean> {
  return (await begunScript(redis, [BEGUN, CLAIM], [id])) === 1;
}
