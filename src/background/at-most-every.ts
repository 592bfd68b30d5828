export interface AtMostEvery {
  /** Has the work done: now, or as soon as the time since it was done last is over. */
  soon(): void;
  /** What was still to be done is not done any more. */
  stop(): void;
}

/** Work that is done at most every so many milliseconds, and always once more after the last time that it was asked for. */
export function atMostEvery(ms: number, work: () => void): AtMostEvery {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    timer = undefined;
    last = Date.now();
    work();
  };
  return {
    soon: () => {
      if (timer !== undefined) return;
      const left = last + ms - Date.now();
      // A clock that was set back makes nobody wait longer.
      if (left > 0) timer = setTimeout(now, Math.min(left, ms));
      else now();
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
