import { areIdsOf } from '@sidenote/contract/graph/ids';
import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, expect, test } from 'vitest';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { openContainer, openObject } from '../graph/sealed-refs.ts';
import { listRelations, listTeams } from '../storage/graph-deduced.ts';
import { graphSecret } from './graph-rows.ts';
import { fillSampleGraph } from './sample-graph.ts';
import { addOrganisation } from './sample-rows.ts';
import { useStorage } from './test-storage.ts';

const storage = useStorage('sqlite');
const keys = nodeKeysOf(graphSecret, 'acme');
const now = 1_795_000_000_000;
const last = weekOf(now) - 1;
beforeEach(async () => {
  await storage.across((db) => addOrganisation(db, 'acme'));
  await fillSampleGraph(storage.storage, { orgId: 'acme', keys, weeks: 4, now });
});

test('the sample graph has ids that their apps could have made', async () => {
  const nodes = await storage.as((db) => db.selectFrom('graph_node').selectAll().execute());
  for (const node of nodes) {
    if (node.kind === 'object') expect(openObject(keys, node), node.app).toBeDefined();
    const container = openContainer(keys, node);
    if (node.kind === 'container')
      expect(container && areIdsOf(container.app, { container: container.id }), node.app).toBe(true);
  }
});

test('the sample graph has its planted teams in each week, by the directory’s names, and every kind of relation', async () => {
  const weeks = [last - 3, last - 2, last - 1, last];
  const teams = await Promise.all(weeks.map((week) => storage.as((db) => listTeams(db, 'acme', week))));
  const ids = new Set(teams[0]?.map(({ id }) => id));
  for (const ofWeek of teams) {
    expect(ofWeek.filter(({ id }) => ids.has(id)).length).toBeGreaterThanOrEqual(8);
    const named = ofWeek.flatMap(({ group_id }) => group_id ?? []);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(ofWeek.length).toBeGreaterThanOrEqual(9);
    for (const { people } of ofWeek) expect([people % 5, people >= 5]).toEqual([0, true]);
  }
  const relations = await storage.as((db) => listRelations(db, 'acme', { from: last, to: last }));
  const kinds = new Set(relations.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['does', 'uses', 'works-in', 'collaborates', 'feeds']));
  for (const { people } of relations) expect(people).toBeGreaterThanOrEqual(5);
});
