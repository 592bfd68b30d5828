import { short } from '../table.ts';

/** How busy an instance may be for its answers to stay quick. */
const BUSY = 0.6;
/** Streams that begin in the busiest second of a million people, and how long one takes; `docs/scale.md` says why. */
const STREAMS_A_SECOND = 1_000;
const STREAM_SECONDS = 6;

/**
 * The sums of `docs/scale.md` that begin with the CPU of one stream, as a sentence each.
 *
 * @param cpuMicros of a stream of 50 chunks, 20 ms between them, on PostgreSQL and Redis, everything checked
 */
export function describeOneInstance(cpuMicros: number): string {
  const atMost = Math.floor(1_000_000 / cpuMicros);
  const carried = Math.floor((atMost * BUSY) / 10) * 10;
  const instances = Math.ceil(STREAMS_A_SECOND / carried);
  const withoutAZone = Math.ceil((instances * 3) / 2);
  return [
    `One streamed answer of 50 pieces, 20 ms between them, everything checked, on PostgreSQL and Redis: **${short(cpuMicros / 1_000)} ms** of CPU.`,
    `1 s ÷ ${short(cpuMicros / 1_000)} ms = ${atMost} streams a second; at ${BUSY * 100} % busy **${carried} streams a second**, ${short(carried * STREAM_SECONDS)} in flight.`,
    `${short(STREAMS_A_SECOND)} a second ÷ ${carried} = **${instances} instances**; one of three zones gone: ${withoutAZone}.`,
  ].join('\n');
}
