import { Agent } from 'undici';
import { createDatabase, startPostgres } from '../testing/postgres.ts';
import { startRedis } from '../testing/redis.ts';
import { ask, type Ending } from './ask.ts';
import { type Act, actsIn } from './cut-off-acts.ts';
import { type Scene, SITE, setScene } from './scene.ts';
import { until } from './under-load.ts';

/** What ends an answer, and how long each time took. */
export interface CutOff {
  readonly name: string;
  /** What is promised, in milliseconds. */
  readonly withinMs: number;
  readonly tookMs: readonly number[];
}

const LEAVE_MS = 100;
const EVERYWHERE_MS = 1_000;

/** People who ask meanwhile, as an idle gateway would be too easy. */
const CROWD = 20;

/** Long enough to be cut off, whatever happens to it: seven seconds. */
const LONG_TEXT = 'A question that takes its time. '.repeat(32);

/**
 * Cuts answers off in every way there is, at two gateways with PostgreSQL and Redis, `rounds` times each and ten times
 * as often by leaving, and measures how long each ran on.
 */
export async function measureCutOffs(rounds: number): Promise<CutOff[]> {
  const postgres = await startPostgres();
  const redis = await startRedis();
  const databaseUrl = await createDatabase(postgres.adminUrl);
  const scene = await setScene({ databaseUrl, redisUrl: redis.url, gateways: 2, pieces: 400 });
  const crowd = scene.crowd(CROWD);
  try {
    const measured: CutOff[] = [
      {
        name: 'the one who asked leaves: until the provider is left',
        withinMs: LEAVE_MS,
        tookMs: await repeated(rounds * 10, (round) => leaving(scene, round)),
      },
    ];
    for (const act of actsIn(scene))
      measured.push({
        name: act.name,
        withinMs: EVERYWHERE_MS,
        tookMs: await repeated(rounds, (round) => cutOff(scene, act, round)),
      });
    return measured;
  } finally {
    await crowd.stop();
    await scene.close();
    await redis.close();
    await postgres.close();
  }
}

async function repeated(times: number, once: (round: number) => Promise<number[]>): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < times; round += 1) all.push(...(await once(round)));
  return all;
}

/** An answer that has begun, at one of the gateways. */
async function begin(scene: Scene, at: number, { person, name }: { person: string; name: string }) {
  const leave = new AbortController();
  const text = `${name}. ${LONG_TEXT}`;
  const dispatcher = new Agent();
  const ended = ask({
    url: scene.gateways[at]?.url ?? '',
    token: await scene.token(person),
    site: SITE,
    text,
    dispatcher,
    signal: leave.signal,
  }).then((ending) => ({ ending, at: performance.now() }));
  let early: Ending | undefined;
  void ended.then(({ ending }) => {
    early = ending;
  });
  await until(() => early !== undefined || scene.upstream.asked.has(text));
  if (early !== undefined) throw new Error(`An answer did not begin: ${JSON.stringify(early)}.`);
  return { leave: () => leave.abort(), ended, text, close: () => dispatcher.destroy() };
}

async function leaving(scene: Scene, round: number): Promise<number[]> {
  const begun = await begin(scene, round % 2, { person: 'leaver', name: `Leaving ${round}` });
  const from = performance.now();
  begun.leave();
  await until(() => scene.upstream.over.has(begun.text));
  await begun.close();
  return [(scene.upstream.over.get(begun.text) ?? Number.NaN) - from];
}

/** One answer at each gateway, and how long they ran on after the act. */
async function cutOff(scene: Scene, { name, act, undo }: Act, round: number): Promise<number[]> {
  const person = `${name} ${round}`;
  const begun = await Promise.all(
    scene.gateways.map((_, at) => begin(scene, at, { person, name: `${person} at ${at}` })),
  );
  const from = performance.now();
  await act(person);
  const ends = await Promise.all(begun.map(({ ended }) => ended));
  for (const { ending } of ends) requireCode(ending);
  await undo?.(person);
  await Promise.all(begun.map(({ close }) => close()));
  return ends.map(({ at }) => at - from);
}

function requireCode(ending: Ending): void {
  if (ending.kind !== 'refused') throw new Error(`An answer was not cut off but ${ending.kind}.`);
}
