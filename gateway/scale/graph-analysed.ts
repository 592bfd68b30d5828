import { analyseInThread } from '../graph/analysis/in-thread.ts';
import { adjustedRandIndex } from '../graph/analysis/rand-index.ts';
import type { Planted } from '../graph/synthetic/planted.ts';
import { claimAnalysis, planWeeks } from '../storage/graph-analysis.ts';
import { GRAPH_ORG, plantedPerson } from './graph-fill.ts';
import type { GraphPlace } from './graph-place.ts';
import type { GraphMeasured } from './graph-report.ts';

/** One analysis of the last week, in a thread of its own: how long, how much memory, and how well. */
export async function analyseLast(
  { storage, folder, databaseUrl }: GraphPlace,
  { planted, weeks, last }: { planted: Planted; weeks: number; last: number },
): Promise<GraphMeasured['analysis']> {
  await storage.inOrganisation(GRAPH_ORG, (db) => planWeeks(db, GRAPH_ORG, { weeks: [last], now: 0 }));
  const claimed = await storage.inOrganisation(GRAPH_ORG, (db) =>
    claimAnalysis(db, storage.kind, { orgId: GRAPH_ORG, leaseMs: 3_600_000 }),
  );
  if (claimed === undefined) throw new Error('There is nothing to be analysed.');
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const began = performance.now();
  const steps = new Map<string, number>();
  let [step, since] = ['', began];
  const next = (name: string) => {
    if (step !== '') steps.set(step, (steps.get(step) ?? 0) + secondsSince(since));
    [step, since] = [name, performance.now()];
  };
  await analyseInThread(
    { options: { dataDir: folder, databaseUrl }, claimed, graphKey: Buffer.alloc(32, 7) },
    {
      onProgress: (told) => {
        if (told.step !== step) next(told.step);
      },
      signal: new AbortController().signal,
    },
  );
  next('');
  clearInterval(watch);
  const members = new Map(
    (
      await storage.inOrganisation(GRAPH_ORG, (db) => db.selectFrom('graph_member').selectAll().execute())
    ).map(({ person, team }) => [person, team] as const),
  );
  const ids = new Map<string, number>();
  const numberOf = (id: string) => ids.get(id) ?? ids.set(id, ids.size).size - 1;
  const truth = planted.teamsIn(weeks - 1);
  const found = Array.from(truth, (_team, n) => numberOf(members.get(plantedPerson(n)) ?? `alone ${n}`));
  return {
    seconds: secondsSince(began),
    steps,
    bytes: most - before,
    index: adjustedRandIndex(found, truth),
  };
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1_000;
}
