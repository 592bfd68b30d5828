import type { BlockReason } from '@sidenote/contract/block-reasons';
import {
  BLOCKED_HEADER,
  type BlockedCount,
  deviceReasons,
  writeBlocked,
} from '@sidenote/contract/blocked-on-device';
import { utcDay } from '@sidenote/contract/utc-day';
import type { Ask } from '../../job.ts';
import { type CachedPolicy, forget, load, save } from '../storage.ts';
import { takeTurns } from './take-turns.ts';
import type { Telling } from './telling.ts';
import { isUseTold } from './use-told.ts';

/** Changes of the counts. */
const inTurn = takeTurns();

/**
 * Counts a request that was stopped before anything left the browser, by day and reason: nothing of the page, the action
 * or the person. In memory alone, and not for private windows.
 */
export async function countBlocked({ inPrivate }: Ask, reason: BlockReason): Promise<void> {
  const counted = deviceReasons.find((one) => one === reason);
  if (counted === undefined || inPrivate || !(await isUseTold())) return;
  const day = utcDay();
  await inTurn(() => add([{ day, reason: counted, told: 1 }]));
}

/**
 * Tells what was stopped, with a question for the rules: only to an organisation that has opted in, as far as is known,
 * and that is the one of this browser's policy.
 */
export async function tellBlocked(known: CachedPolicy | undefined): Promise<Telling> {
  const nothing: Telling = { headers: {}, told: async () => undefined };
  if (known === undefined || !mayBeTold(known)) return nothing;
  // Taken before it is told: two questions at once must not tell it twice.
  const counts = await inTurn(async () => {
    const waiting = (await load('blocked')) ?? [];
    if (waiting.length > 0) await forget('blocked');
    return waiting;
  });
  if (counts.length === 0) return nothing;
  return {
    headers: { [BLOCKED_HEADER]: writeBlocked(counts) },
    told: async (arrived) => (arrived ? undefined : inTurn(() => add(counts))),
  };
}

/** Forgets what has not been told: whoever signs in next is somebody else. */
export function forgetBlocked(): Promise<void> {
  return inTurn(() => forget('blocked'));
}

function mayBeTold({ policy, owner }: CachedPolicy): boolean {
  return policy.state === 'on' && (owner.orgId === undefined || owner.orgId === policy.orgId);
}

async function add(more: readonly BlockedCount[]): Promise<void> {
  const counts = new Map<string, BlockedCount>();
  for (const count of [...((await load('blocked')) ?? []), ...more]) {
    const key = `${count.day} ${count.reason}`;
    counts.set(key, { ...count, told: (counts.get(key)?.told ?? 0) + count.told });
  }
  await save('blocked', [...counts.values()]);
}
