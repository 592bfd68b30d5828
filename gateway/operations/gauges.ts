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

/** Adds gauges that cost nothing until they are read. */
export function watchGauges(
  registry: Registry,
  { numbers = [], states = [] }: { numbers?: readonly Watched[]; states?: readonly WatchedState[] },
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
