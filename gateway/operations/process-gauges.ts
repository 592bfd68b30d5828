import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, type Registry } from 'prom-client';

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

/** Adds what the process itself costs: CPU, memory, and how late its event loop is. Returns what stops the watching. */
export function watchProcess(registry: Registry): () => void {
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  const registers = [registry];
  new Gauge({
    name: 'sidenote_event_loop_lag_seconds',
    help: 'How late the event loop was since the last reading, by quantile.',
    labelNames: ['quantile'],
    registers,
    collect() {
      for (const quantile of [50, 99, 100])
        this.set({ quantile: String(quantile / 100) }, lag.percentile(quantile) / NANOSECONDS);
      lag.reset();
    },
  });
  new Gauge({
    name: 'sidenote_memory_bytes',
    help: 'Memory of the process: resident, on the heap and in use there, and outside of it.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { rss, heapTotal, heapUsed, external } = process.memoryUsage();
      for (const [kind, bytes] of Object.entries({ rss, heapTotal, heapUsed, external }))
        this.set({ kind }, bytes);
    },
  });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time of the process, in user and system mode.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / MICROSECONDS);
    },
  });
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'When the process started, in seconds since 1970.',
    registers,
  }).set(Math.round(Date.now() / 1_000 - process.uptime()));
  return () => lag.disable();
}
