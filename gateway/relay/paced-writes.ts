/**
 * Pieces that come faster are written together, in milliseconds: two pictures of a screen. Nobody reads letters sooner,
 * and most providers send them at about that pace, so that half of the writes are saved.
 */
const EVERY_MS = 33;

/** As much is written at once, however soon it came. */
const MAX_HELD_CHARS = 16_384;

const waiting = new Set<() => void>();

/** One timer for all streams: thousands of their own would cost more than the writes they save. */
function soon(write: () => void): void {
  if (waiting.size === 0) setTimeout(writeAll, EVERY_MS);
  waiting.add(write);
}

function writeAll(): void {
  const due = [...waiting];
  waiting.clear();
  for (const write of due) write();
}

export interface PacedWrites {
  /** Something is ready, so many characters of it: written now, or with what comes in the same moment. */
  ready(chars: number): void;
  /** Nothing more is written. */
  stop(): void;
}

/**
 * Paces the writes of one stream. The first goes at once, and so does what comes slower than anybody could read; what
 * comes faster costs one system call, one record of TLS and one frame for several pieces.
 */
export function paceWrites(write: () => void): PacedWrites {
  let writtenAt = Number.NEGATIVE_INFINITY;
  const writeNow = () => {
    writtenAt = performance.now();
    write();
  };
  return {
    ready: (chars) => {
      if (chars > MAX_HELD_CHARS || performance.now() - writtenAt >= EVERY_MS) writeNow();
      else soon(writeNow);
    },
    stop: () => waiting.delete(writeNow),
  };
}
