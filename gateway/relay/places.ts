import { RelayFault } from './fault.ts';

/** Places for work that only so many can do at once, with a queue of limited length before them. */
export interface Places {
  /**
   * Resolves with what gives the place back. Throws a `RelayFault`: `busy` when the queue is full, or the signal's
   * reason when it aborts in the queue.
   */
  take(signal: AbortSignal): Promise<() => void>;
}

/** Makes `places`, and lets at most `waiting` wait for one, first come, first served. */
export function openPlaces({ places, waiting }: { places: number; waiting: number }): Places {
  const queue = new Set<() => void>();
  let free = places;

  const giveBack = () => {
    const [next] = queue;
    if (next === undefined) free += 1;
    else next();
  };

  return {
    take: async (signal) => {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else if (queue.size >= waiting) throw new RelayFault('busy');
      else await turn(queue, signal);
      let given = false;
      return () => {
        if (!given) giveBack();
        given = true;
      };
    },
  };
}

function turn(queue: Set<() => void>, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const begin = () => {
    queue.delete(begin);
    signal.removeEventListener('abort', leave);
    resolve();
  };
  const leave = () => {
    queue.delete(begin);
    reject(signal.reason);
  };
  queue.add(begin);
  signal.addEventListener('abort', leave, { once: true });
  return promise;
}
