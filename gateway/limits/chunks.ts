/** Leases and counts sent at once: so few that nobody else waits long for the server. */
const CHUNK = 100;

/** A list in parts that are short enough to be sent at once. */
export function chunksOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) =>
    all.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}
