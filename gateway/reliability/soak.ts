import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase, startPostgres } from '../testing/postgres.ts';
import { startRedis } from '../testing/redis.ts';
import { type Finding, findingOf } from './finding.ts';
import { setScene } from './scene.ts';

const PEOPLE = 64;
const READ_MS = 5_000;
/** The first part of a soak fills caches and pools; it does not count for the slope. */
const SETTLING = 0.3;

export interface Soaked {
  readonly minutes: number;
  readonly finding: Finding;
  /** Resident memory in megabytes when it had settled, and at the end. */
  readonly settledMb: number;
  readonly endMb: number;
  /** Megabytes a minute, by least squares over the readings after it had settled. */
  readonly slope: number;
}

/** Streams on end from one gateway with PostgreSQL and Redis, with its memory read every five seconds. */
export async function soak(minutes: number): Promise<Soaked> {
  const postgres = await startPostgres();
  const redis = await startRedis();
  const databaseUrl = await createDatabase(postgres.adminUrl);
  const scene = await setScene({ databaseUrl, redisUrl: redis.url });
  try {
    const crowd = scene.crowd(PEOPLE);
    const readings: Reading[] = [];
    const from = performance.now();
    const elapsed = () => (performance.now() - from) / 60_000;
    while (elapsed() < minutes) {
      await wait(READ_MS);
      readings.push({ minutes: elapsed(), megabytes: (scene.gateways[0]?.memory() ?? 0) / 1_048_576 });
    }
    await crowd.stop();
    await wait(READ_MS);
    const settled = readings.filter((reading) => reading.minutes >= minutes * SETTLING);
    return {
      minutes,
      finding: await findingOf(crowd.heard, scene.storage, from),
      settledMb: settled[0]?.megabytes ?? 0,
      endMb: settled.at(-1)?.megabytes ?? 0,
      slope: slopeOf(settled),
    };
  } finally {
    await scene.close();
    await redis.close();
    await postgres.close();
  }
}

interface Reading {
  readonly minutes: number;
  readonly megabytes: number;
}

function slopeOf(readings: readonly Reading[]): number {
  const mean = (of: (reading: Reading) => number) =>
    readings.reduce((sum, reading) => sum + of(reading), 0) / readings.length;
  const x = mean(({ minutes }) => minutes);
  const y = mean(({ megabytes }) => megabytes);
  return (
    mean((reading) => (reading.minutes - x) * (reading.megabytes - y)) /
    mean((reading) => (reading.minutes - x) ** 2)
  );
}

/** The soak in a paragraph. */
export function soakFigures({ minutes, finding, settledMb, endMb, slope }: Soaked): string {
  const { sent, answered, recordsFound } = finding;
  const others = sent - answered;
  return (
    `A soak of ${minutes} minutes with ${PEOPLE} streams at a time, on PostgreSQL and Redis: ${sent} asked, ` +
    `${answered} whole, ${others} not; ${recordsFound} records. Resident memory ${settledMb.toFixed(0)} MB when ` +
    `settled, ${endMb.toFixed(0)} MB at the end, ${slope.toFixed(2)} MB a minute by least squares.`
  );
}
