/** Where the time of a request went, in milliseconds; what is not over yet is left out. */
export interface Timing {
  /** Until the caller is known. */
  readonly auth: number;
  /** To decide whether the organisation's rules allow it. */
  readonly policy: number;
  /** To get a place within the limits. */
  readonly queue: number;
  /** From asking until the first piece of the answer. */
  readonly upstream?: number | undefined;
}

/** A `Server-Timing` header of numbers alone. */
export function serverTiming(timing: Timing): string {
  const part = (name: keyof Timing) => {
    const ms = timing[name];
    return ms === undefined ? '' : `${name};dur=${Math.max(0, Math.round(ms * 10) / 10)}`;
  };
  return [part('auth'), part('policy'), part('queue'), part('upstream')]
    .filter((text) => text !== '')
    .join(', ');
}
