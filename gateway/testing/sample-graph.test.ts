import { areIdsOf } from '@sidenote/contract/graph/ids';
import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, expect, test } from 'vitest';
import { adjustedRandIndex } from '../graph/analysis/rand-index.ts';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { openContainer, openObject } from '../graph/sealed-refs.ts';
import { plant } from '../graph/synthetic/planted.ts';
import { listRelations, listTeams } from '../storage/graph-deduced.ts';
import { graphSecret } from './graph-rows.ts';
import { fillSampleGraph, sampleGraphPerson, sampleGraphPlanting } from './sample-graph.ts';
import { addOrganisation, personNo } from './sample-rows.ts';
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

test('somebody who takes the place of one of its people is found in the team that the directory names', async () => {
  const self = personNo(1);
  await storage.across((db) => addOrganisation(db, 'other'));
  const sample = { orgId: 'other', keys: nodeKeysOf(graphSecret, 'other'), weeks: 4, now, self };
  await fillSampleGraph(storage.storage, sample);
  const own = await storage.storage.inOrganisation('other', (db) =>
    db
      .selectFrom('graph_member as member')
      .innerJoin('graph_team as team', (join) =>
        join.onRef('team.org_id', '=', 'member.org_id').onRef('team.id', '=', 'member.team'),
      )
      .innerJoin('directory_group as named', (join) =>
        join.onRef('named.org_id', '=', 'team.org_id').onRef('named.id', '=', 'team.group_id'),
      )
      .select('named.display_name as name')
      .distinct()
      .where('member.org_id', '=', 'other')
      .where('member.person', '=', self)
      .execute(),
  );
  expect(own).toEqual([{ name: 'Checkout' }]);
});

test('the sample graph has its planted teams in each week, by the directory’s names, and every kind of relation', async () => {
  const weeks = [last - 3, last - 2, last - 1, last];
  const teams = await Promise.all(weeks.map((week) => storage.as((db) => listTeams(db, 'acme', week))));
  const ids = new Set(teams[0]?.map(({ id }) => id));
  for (const ofWeek of teams) {
    // Of one week alone two of them cannot be told apart from others; those that are found stay who they are.
    expect(ofWeek.filter(({ id }) => ids.has(id)).length).toBeGreaterThanOrEqual(9);
    const named = ofWeek.flatMap(({ group_id }) => group_id ?? []);
    expect(new Set(named).size).toBe(named.length);
    for (const { people } of ofWeek) expect([people % 5, people >= 5]).toEqual([0, true]);
  }
  expect(teams.at(-1)?.filter(({ group_id }) => group_id !== null)).toHaveLength(11);
  const latest = teams.at(-1)?.map(({ id }) => id) ?? [];
  const members = await storage.as((db) => db.selectFrom('graph_member').selectAll().execute());
  const teamOf = new Map(members.map(({ person, team }) => [person, latest.indexOf(team)]));
  const planted = plant(sampleGraphPlanting({ weeks: 4 })).teamsIn(3);
  const found = planted.map((_team, person) => teamOf.get(sampleGraphPerson(person)) ?? 1_000 + person);
  expect(adjustedRandIndex(found, planted)).toBeGreaterThanOrEqual(0.95);
  const relations = await storage.as((db) => listRelations(db, 'acme', { from: last, to: last }));
  const kinds = new Set(relations.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['does', 'uses', 'works-in', 'collaborates', 'feeds']));
  for (const { people } of relations) expect(people).toBeGreaterThanOrEqual(5);
});
