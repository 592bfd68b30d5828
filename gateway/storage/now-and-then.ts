/** How long what is noted waits to be written together, in milliseconds. A process that is killed loses as much. */
const WRITE_MS = 5_000;

export interface NowAndThen {
  /** Whether there is something to write. */
  readonly waits: () => boolean;
  /** Writes all that waits. Never rejects. */
  readonly write: () => Promise<void>;
}

/** Writes what requests leave behind away from them: every few seconds, when told to, and at the end; never twice at once. */
export function writeNowAndThen({ waits, write }: NowAndThen): {
  flush(): Promise<void>;
  close(): Promise<void>;
} {
  let writing = Promise.resolve();
  const flush = () => {
    writing = writing.then(write);
    return writing;
  };
  const timer = setInterval(() => waits() && void flush(), WRITE_MS);
  timer.unref();
  return {
    flush,
    close: () => {
      clearInterval(timer);
      return flush();
    },
  };
}
