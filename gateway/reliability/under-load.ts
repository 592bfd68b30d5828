import { setTimeout as wait } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';
import { type Finding, findingOf } from './finding.ts';
import type { Scene } from './scene.ts';

const LOOK_MS = 50;

/** How long the crowd may wait for the next whole answer, and the records for the database, in milliseconds. */
const RECOVERY_MS = 60_000;

/** Resolves when the condition holds, or when the time is over; says which. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  withinMs = RECOVERY_MS,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if (await holds()) return true;
    await wait(LOOK_MS);
  }
  return false;
}

/**
 * Lets a fault happen while people ask, and goes on until they are answered again and every record has had time to
 * arrive. `during` resolves when the fault is over.
 */
export async function underLoad(
  scene: Scene,
  people: number,
  during: (crowd: Crowd) => Promise<void>,
): Promise<Finding> {
  const crowd = scene.crowd(people);
  await until(() => answers(crowd, 0) >= people);
  await during(crowd);
  const over = performance.now();
  await until(() => answers(crowd, over) >= people);
  await crowd.stop();
  let finding = await findingOf(crowd.heard, scene.storage, over);
  await until(async () => {
    finding = await findingOf(crowd.heard, scene.storage, over);
    return finding.recordsFound === finding.recordsExpected;
  });
  return finding;
}

/** Resolves when so many more questions ended after now, however they did; rejects where they do not in time. */
export async function more(crowd: Crowd, endings: number): Promise<void> {
  const before = crowd.heard.length;
  if (!(await until(() => crowd.heard.length >= before + endings)))
    throw new Error(`Only ${crowd.heard.length - before} of ${endings} questions ended in time.`);
}

/** Rejects where something that was made late by so many milliseconds takes less. */
export async function isLate(byMs: number, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  const took = performance.now() - from;
  // Timers may fire a little before their time by this clock.
  if (took < byMs - 2) throw new Error(`What should take ${byMs} ms took ${Math.round(took)} ms.`);
}

/** Resolves when somebody was told one of these codes; rejects where nobody is in time. */
export async function told(crowd: Crowd, ...codes: readonly string[]): Promise<void> {
  await toldWithin(RECOVERY_MS, crowd, ...codes);
}

/** The same, with a time of its own, in milliseconds. */
export async function toldWithin(
  milliseconds: number,
  crowd: Crowd,
  ...codes: readonly string[]
): Promise<void> {
  const from = performance.now();
  const isTold = () =>
    crowd.heard.some(
      ({ at, ending }) => at >= from && ending.kind === 'refused' && codes.includes(ending.code),
    );
  if (!(await until(isTold, milliseconds))) throw new Error(`Nobody was told ${codes.join(' or ')} in time.`);
}

/** Resolves when so many could not connect, or were cut off before anything was answered; rejects where they are fewer in time. */
export async function turnedAway(crowd: Crowd, times: number): Promise<void> {
  const from = performance.now();
  const isAway = ({ at, ending }: Crowd['heard'][number]) =>
    at >= from && (ending.kind === 'unreached' || ending.kind === 'reset');
  if (!(await until(() => crowd.heard.filter(isAway).length >= times)))
    throw new Error('Everybody was connected.');
}

function answers(crowd: Crowd, since: number): number {
  return crowd.heard.filter(({ at, ending }) => at >= since && ending.kind === 'answered').length;
}
