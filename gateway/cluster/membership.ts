import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { ServerAddress } from '../server-address.ts';
import { connectRedis } from './redis-client.ts';
import { scriptOf } from './script.ts';
import { RedisAway, within } from './within.ts';

/** Sends to Redis and waits a bounded time. */
export type Ask = <Reply>(send: (redis: Redis) => Promise<Reply>) => Promise<Reply>;

/** The instances of one gateway, as one of them sees them through Redis. */
export interface Membership {
  /** This instance's own name, new with each start. */
  readonly id: string;
  /** Instances last seen alive, this one among them, in an order that all agree on. */
  members(): readonly string[];
  /** Milliseconds since Redis last answered as it should; 0 while it does. */
  awayMs(): number;
  /** Rejects with {@link RedisAway}: at once while Redis is away, and whenever it fails; it is away from then on. */
  readonly ask: Ask;
  /**
   * Work to do before Redis counts as back; `lost` says that it no longer holds what it held. While the work fails,
   * Redis stays away and is tried again.
   */
  onBack(work: (ask: Ask, lost: boolean) => Promise<void>): void;
  close(): Promise<void>;
}

export interface MembershipOptions {
  readonly address: ServerAddress;
  /** Told once each time Redis goes away. */
  readonly onFailure: (error: unknown) => void;
  /** Longest wait for an answer. */
  readonly waitMs?: number;
  /** How often an instance says that it is alive… */
  readonly beatMs?: number;
  /** …and after how long a silence it is taken for dead. */
  readonly silenceMs?: number;
  /** How long the first contact may take. */
  readonly startMs?: number;
}

const heartbeat = scriptOf(readFileSync(path.join(import.meta.dirname, 'scripts', 'heartbeat.lua'), 'utf8'));
const replySchema = z.tuple([z.string(), z.array(z.string())]);
/** How soon Redis is tried again that is away. */
const RETRY_MS = 250;
const INSTANCES = 'sidenote:instances';
const DATA_MARK = 'sidenote:data';

/** Joins the other instances. Rejects when Redis cannot be reached or does not let this one in. */
export async function joinCluster(options: MembershipOptions): Promise<Membership> {
  const { address, onFailure, waitMs = 1_000, beatMs = 1_000, silenceMs = 5_000, startMs = 5_000 } = options;
  const id = randomUUID();
  const redis = connectRedis(address);
  const backWork: Parameters<Membership['onBack']>[0][] = [];
  const seenAt = new Map<string, number>();
  let members: readonly string[] = [];
  let mark: string | undefined;
  let awaySince: number | undefined = performance.now();
  let closed = false;
  let wake = () => {};

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms).unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const send: Ask = (command) => within(waitMs, command(redis));
  const goAway = (error: unknown) => {
    if (awaySince !== undefined || closed) return;
    awaySince = performance.now();
    onFailure(error);
    wake();
  };
  const beat = async () => {
    const reply = await send((to) => heartbeat(to, [INSTANCES, DATA_MARK], [id, silenceMs, randomUUID()]));
    const [newMark, living] = replySchema.parse(reply);
    const lost = mark !== undefined && newMark !== mark;
    mark = newMark;
    members = seenLately(living);
    if (awaySince === undefined && !lost) return;
    for (const work of backWork) await work(send, lost);
    awaySince = undefined;
  };
  /**
   * Everyone seen within the time of silence by this instance's own clock: a Redis that comes back empty does not know
   * the others yet, and a share of the limits must not grow by that.
   */
  const seenLately = (living: readonly string[]) => {
    const now = performance.now();
    for (const one of living) seenAt.set(one, now);
    for (const [one, at] of seenAt) if (now - at > silenceMs) seenAt.delete(one);
    return [...seenAt.keys()].sort();
  };
  const keepBeating = async () => {
    while (!closed) {
      await pause(awaySince === undefined ? beatMs : RETRY_MS);
      if (!closed) await beat().catch(goAway);
    }
  };

  const deadline = performance.now() + startMs;
  for (let joined = false; !joined; ) {
    joined = await beat().then(
      () => true,
      async (error: unknown) => {
        if (performance.now() < deadline) return pause(50).then(() => false);
        redis.disconnect();
        throw error;
      },
    );
  }
  void keepBeating();
  return {
    id,
    members: () => members,
    awayMs: () => (awaySince === undefined ? 0 : Math.max(1, performance.now() - awaySince)),
    ask: async (command) => {
      if (awaySince !== undefined) throw new RedisAway();
      try {
        return await send(command);
      } catch (error) {
        goAway(error);
        throw new RedisAway();
      }
    },
    onBack: (work) => void backWork.push(work),
    close: async () => {
      closed = true;
      wake();
      await send((to) => to.zrem(INSTANCES, id)).catch(() => undefined);
      redis.disconnect();
    },
  };
}
