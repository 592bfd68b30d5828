/** Redis did not answer in time, or not as it should. */
export class RedisAway extends Error {
  override readonly name = 'RedisAway';
}

/** What a promise brings, or {@link RedisAway} when that takes longer than `ms` milliseconds. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new RedisAway());
    // When this process itself was held up, the answer may be there already: it is read before it is given up.
    const timer = setTimeout(() => setImmediate(giveUp), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
