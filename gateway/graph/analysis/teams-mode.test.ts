import { noGraph } from '@sidenote/contract/graph/no-graph';
import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, expect, test } from 'vitest';
import { claimAnalysis, planWeeks } from '../../storage/graph-analysis.ts';
import { listRelations, listTeams } from '../../storage/graph-deduced.ts';
import { graphSecret } from '../../testing/graph-rows.ts';
import { addSampleWork } from '../../testing/sample-graph.ts';
import { addOrganisation } from '../../testing/sample-rows.ts';
import { useStorage } from '../../testing/test-storage.ts';
import { nodeKeysOf } from '../node-keys.ts';
import { analyse } from './analyse.ts';

const storage = useStorage('sqlite');
const now = 1_795_000_000_000;
const week = weekOf(now) - 1;

beforeEach(async () => {
  await storage.across((db) => addOrganisation(db, 'acme'));
  const keys = nodeKeysOf(graphSecret, 'acme');
  await addSampleWork(storage.storage, { orgId: 'acme', keys, weeks: 1, now });
  await storage.as((db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'teams' }) })
      .execute(),
  );
  // As notes are kept in this mode: the directory's group stands where the person would.
  await storage.as(async (db) => {
    const rows = await db
      .selectFrom('graph_edge')
      .innerJoin('directory_person', 'directory_person.person', 'graph_edge.source')
      .innerJoin('directory_member', 'directory_member.person_id', 'directory_person.id')
      .select(['directory_member.group_id as source', 'kind', 'target', 'week'])
      .distinct()
      .execute();
    await db.deleteFrom('graph_edge').where('kind', 'not in', ['part-of', 'links-to']).execute();
    for (const row of rows)
      await db
        .insertInto('graph_edge')
        .values({ org_id: 'acme', ...row, origin: '', count: 1 })
        .execute();
    await db.updateTable('graph_event').set({ person: null }).execute();
  });
});

test('teams are the directory’s where the graph knows teams alone, and nobody is a member of any', async () => {
  await storage.as((db) => planWeeks(db, 'acme', { weeks: [week], now: 0 }));
  const claimed = await storage.as((db) => claimAnalysis(db, 'sqlite', { orgId: 'acme', leaseMs: 60_000 }));
  if (claimed === undefined) throw new Error('There is nothing to be done.');
  const steps = new Set<string>();
  await analyse({
    ...{ storage: storage.storage, claimed, read: (work) => storage.as(work) },
    onProgress: (step) => void steps.add(step),
  });
  const groups = await storage.as((db) => db.selectFrom('directory_group').select('id').execute());
  const teams = await storage.as((db) => listTeams(db, 'acme', week));
  expect(teams.length).toBeGreaterThanOrEqual(9);
  for (const { id, group_id } of teams)
    expect([id, groups.map(({ id }) => id)]).toEqual([group_id, expect.arrayContaining([id])]);
  expect(await storage.as((db) => db.selectFrom('graph_member').selectAll().execute())).toEqual([]);
  const relations = await storage.as((db) => listRelations(db, 'acme', { from: week, to: week }));
  expect(new Set(relations.map(({ kind }) => kind))).toEqual(
    new Set(['does', 'uses', 'works-in', 'collaborates']),
  );
  expect(steps).not.toContain('teams');
});
