import { quantile } from '../../figure.ts';
import type { Connection } from './connection.ts';
import { openHttp1 } from './http1-connection.ts';
import { openHttp2 } from './http2-connection.ts';
import type { Job, Result } from './job.ts';
import { streamReader, wholeReader } from './read-answer.ts';

/** Connections opened at the same time: more would overrun a server's queue, which is not what is measured. */
const OPENED_AT_ONCE = 64;

interface Counted {
  readonly total: number[];
  readonly first: number[];
  readonly lost: Record<string, number>;
}

/** Opens the connections, asks one question over each that does not count, then does the job. */
export async function runJob(job: Job): Promise<Result> {
  const open = () => (job.protocol === 'h2' ? openHttp2(job) : openHttp1(job));
  const connections: Connection[] = [];
  while (connections.length < job.connections) {
    const missing = Math.min(OPENED_AT_ONCE, job.connections - connections.length);
    connections.push(...(await Promise.all(Array.from({ length: missing }, open))));
  }
  const counted: Counted = { total: [], first: [], lost: {} };
  let asked = 0;
  const nextToken = () => {
    asked += 1;
    return job.tokens[asked % job.tokens.length];
  };
  const askOnce = async (connection: Connection, into: Counted) => {
    const from = performance.now();
    let first = 0;
    const wrong = await connection.ask(nextToken(), job.streams ? streamReader() : wholeReader(), () => {
      first = performance.now() - from;
    });
    if (wrong === undefined) {
      into.total.push(performance.now() - from);
      into.first.push(first);
    } else into.lost[wrong] = (into.lost[wrong] ?? 0) + 1;
  };
  const warm = { total: [], first: [], lost: counted.lost };
  if (!job.streams) await Promise.all(connections.map((connection) => askOnce(connection, warm)));

  const from = performance.now();
  const more = moreUntil(job, from);
  await Promise.all(
    connections.map(async (first) => {
      let connection = first;
      for (let done = 0; more(done); done += 1) {
        if (!connection.isOpen) connection = await open();
        await askOnce(connection, counted);
      }
      connection.close();
    }),
  );
  return resultOf(counted, performance.now() - from);
}

function moreUntil({ until }: Job, from: number): (done: number) => boolean {
  if ('each' in until) return (done) => done < until.each;
  const end = from + until.seconds * 1_000;
  return () => performance.now() < end;
}

function resultOf({ total, first, lost }: Counted, elapsedMs: number): Result {
  return { answered: total.length, lost, elapsedMs, total: quantiles(total), first: quantiles(first) };
}

function quantiles(samples: readonly number[]) {
  const at = (q: number) => (samples.length === 0 ? 0 : quantile(samples, q));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
