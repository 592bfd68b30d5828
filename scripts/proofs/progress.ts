import type { Telling } from './prove.ts';

/** Where progress is written: a terminal, or something that keeps every line. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Says how far a run is. In a terminal one line is written over; elsewhere only what has ended is a line. */
export function openProgress(output: Output): Telling & { readonly close: () => void } {
  const isTerminal = output.isTTY === true;
  const began = performance.now();
  let current = '';
  const clear = () => isTerminal && output.write('\r\x1b[2K');
  const draw = () => {
    if (!isTerminal || current === '') return;
    const line = `${Math.round((performance.now() - began) / 1_000)} s  ${current} …`;
    clear();
    output.write(line.slice(0, (output.columns ?? 80) - 1));
  };
  const clock = setInterval(draw, 1_000);
  clock.unref();
  return {
    now: (what) => {
      const isNew = current.split(':')[0] !== what.split(':')[0];
      current = what;
      if (isTerminal) draw();
      else if (isNew) output.write(`${what} …\n`);
    },
    ended: (what) => {
      clear();
      output.write(`${what}\n`);
    },
    close: () => {
      clearInterval(clock);
      clear();
    },
  };
}
