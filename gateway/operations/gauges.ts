import { Gauge, type Registry } from 'prom-client';

/** A number read from a part of the gateway when the metrics are asked for. */
export interface Watched {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** One of a closed list of states: the series of the present one is 1, those of the others 0. */
export interface WatchedState {
  readonly name: string;
  readonly help: string;
  readonly label: string;
  readonly states: readonly string[];
  readonly read: () => string;
}

/** One number for each of a bounded list of things, such as the providers of the registry. */
export interface WatchedFamily {
  readonly name: string;
  readonly help: string;
  readonly label: string;
  readonly read: () => Iterable<readonly [labelled: string, value: number]>;
}

export interface WatchedGauges {
  readonly numbers?: readonly Watched[];
  readonly states?: readonly WatchedState[];
  readonly families?: readonly WatchedFamily[];
}

/** Adds gauges that cost nothing until they are read. */
export function watchGauges(
  registry: Registry,
  { numbers = [], states = [], families = [] }: WatchedGauges,
): void {
  const registers = [registry];
  for (const { name, help, read } of numbers)
    new Gauge({
      name: `sidenote_${name}`,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  for (const { name, help, label, read } of families)
    new Gauge({
      name: `sidenote_${name}`,
      help,
      labelNames: [label],
      registers,
      collect() {
        // What is no longer on the list has no number either.
        this.reset();
        for (const [labelled, value] of read()) this.set({ [label]: labelled }, value);
      },
    });
  for (const { name, help, label, states: all, read } of states)
    new Gauge({
      name: `sidenote_${name}`,
      help,
      labelNames: [label],
      registers,
      collect() {
        const present = read();
        for (const state of all) this.set({ [label]: state }, state === present ? 1 : 0);
      },
    });
}
