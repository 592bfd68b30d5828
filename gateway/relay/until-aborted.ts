import { RelayFault } from './fault.ts';

/**
 * Passes events on until the signal aborts, then throws its reason at once, even when the source does not listen to
 * the signal; the source is told to clean up, and nobody waits for it.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(reasonOf(signal));
  aborted.catch(() => undefined);
  signal.addEventListener('abort', abort, { once: true });
  try {
    signal.throwIfAborted();
    while (true) {
      const pending = iterator.next();
      pending.catch(() => undefined);
      const next = await Promise.race([pending, aborted]);
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw signal.aborted ? reasonOf(signal) : error;
  } finally {
    signal.removeEventListener('abort', abort);
    iterator.return?.().catch(() => undefined);
  }
}

function reasonOf(signal: AbortSignal): RelayFault {
  return signal.reason instanceof RelayFault ? signal.reason : new RelayFault('internal');
}
