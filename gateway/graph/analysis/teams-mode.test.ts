import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { addGroup } from '../../storage/directory-groups.ts';
import { changeMembers } from '../../storage/directory-members.ts';
import { addPerson } from '../../storage/directory-people.ts';
import { claimAnalysis, listAnalyses, planWeeks } from '../../storage/graph-analysis.ts';
import { listRelations, listTeams } from '../../storage/graph-deduced.ts';
import { deleteSomePeople } from '../../storage/graph-delete.ts';
import { keepRecords } from '../../storage/keep-records.ts';
import { changeUnseen } from '../../testing/change-organisation.ts';
import { graphSecret } from '../../testing/graph-rows.ts';
import { addSampleWork, sampleGraphRules } from '../../testing/sample-graph.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../../testing/sample-rows.ts';
import { switchGraphOn } from '../../testing/switch-graph-on.ts';
import { storageKinds, useStorage } from '../../testing/test-storage.ts';
import { keepNotes } from '../keep-notes.ts';
import { nodeKeysOf } from '../node-keys.ts';
import { teamKindRows } from '../team-kind-rows.ts';
import { analyse } from './analyse.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const at = 1_795_000_000_000;
const week = weekOf(at);
const [one, other] = [requestNo(901), requestNo(902)];

describe.each(storageKinds)('the analysis of an organisation, on %s,', (kind) => {
  const storage = useStorage(kind);
  const change = (graph: 'on' | 'off', graphPeople: 'people' | 'teams') =>
    changeUnseen(storage.storage, 'acme', { graph, graphPeople, graphProducts: 'all' });
  /** Analyses the week; before the so manieth part is read something else happens. */
  const run = async (before: number, happens: () => Promise<unknown>) => {
    await storage.as((db) => planWeeks(db, 'acme', { weeks: [week], now: 0 }));
    const claimed = await storage.as((db) => claimAnalysis(db, kind, { orgId: 'acme', leaseMs: 60_000 }));
    if (claimed === undefined) throw new Error('There is nothing to be done.');
    let reads = 0;
    await analyse({
      ...{ storage: storage.storage, claimed, keys, onProgress: () => undefined },
      read: async (work) => {
        reads += 1;
        if (reads === before) await happens();
        return storage.as(work);
      },
    });
  };
  const relations = () => storage.as((db) => listRelations(db, 'acme', { from: week, to: week }));
  const state = async () => (await storage.as((db) => listAnalyses(db, 'acme')))[0]?.state;
  const members = () => storage.as((db) => db.selectFrom('graph_member').selectAll().execute());

  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  describe('where the graph knows teams alone,', () => {
    /** So many people of a team ask about so many objects in turn, and tell it. */
    const work = async (team: string, people: number, objects: number, links = 0) => {
      const first = team === one ? 1 : 101;
      const all = Array.from({ length: Math.max(people, objects) }, (_none, n) => ({
        requestId: requestNo(10_000 + first * 100 + n),
        person: personNo(first + (n % people)),
        object: `WEB-${1 + (n % objects)}`,
      }));
      await keepRecords(
        storage.storage,
        all.map(({ requestId, person }) => sampleRecord(requestId, { person, team, at })),
      );
      const linked = Array.from({ length: links }, (_none, n) => ({
        ...({ app: 'confluence', site: 'acme.atlassian.net', type: 'page' } as const),
        object: String(2_000 + n),
      }));
      const worked = all.map(({ requestId, person, object }) => ({
        ...{ requestId, person, team, action: 'rewrite', site: 'acme.atlassian.net', at },
        ...{ product: 'jira' as const, objectType: 'issue' as const },
        note: { object, people: [], attachments: [], links: linked },
      }));
      await storage.as((db) => keepNotes(db, keys, { orgId: 'acme', people: 'teams', worked }));
    };

    beforeEach(async () => {
      await change('on', 'teams');
      await storage.as(async (db) => {
        for (const [n, groupId] of [one, other].entries()) {
          const ids = [1, 2, 3, 4, 5, 6].map((person) => `${n}-${person}`);
          for (const [m, id] of ids.entries())
            await addPerson(db, 'acme', {
              ...{ id, userName: id, externalId: null, active: true, now: at },
              person: personNo(1 + 100 * n + m),
            });
          await addGroup(db, 'acme', { id: groupId, displayName: `Team ${n}`, externalId: null, now: at });
          await changeMembers(db, {
            ...{ orgId: 'acme', groupId, now: at, personOf: () => personNo(0) },
            changes: [{ kind: 'add', ids }],
          });
        }
      });
    });
    const seen = async () =>
      (await relations()).map(({ kind, source, target, people }) => [kind, source, target, people]);
    const nothing = () => Promise.resolve();

    test('tells what five people of a team did, by their records, and nothing of what four did', async () => {
      await work(one, 5, 5);
      await work(other, 4, 30);
      await run(0, nothing);
      expect(await seen()).toEqual([
        ['does', one, 'tracking', 5],
        ['uses', one, 'jira', 5],
      ]);
      const teams = await storage.as((db) => listTeams(db, 'acme', week));
      expect(teams).toEqual([{ id: one, group_id: one, people: 5 }]);
      expect(await members()).toEqual([]);
      const kinds = (since: number) =>
        teamKindRows((work) => storage.as(work), { orgId: 'acme', keys, since });
      expect(await kinds(0)).toEqual([
        { type: 'tracking', objectType: 'issue', action: 'summarise', count: 35 },
      ]);
      expect(await kinds(at + 1)).toEqual([]);
    });

    test('tells that teams collaborate, and what feeds what, of ten objects and more', async () => {
      await work(one, 4, 9, 1);
      await work(other, 4, 9, 40);
      await run(0, nothing);
      expect(await seen()).toEqual([]);
    });

    test('tells it of ten, and of no place in which they are', async () => {
      await work(one, 4, 10, 1);
      await work(other, 4, 10);
      await run(0, nothing);
      expect(await seen()).toEqual([
        ['collaborates', one, other, 0],
        ['feeds', 'documentation', 'tracking', 0],
      ]);
    });
  });

  describe('while the organisation’s rules change,', () => {
    beforeEach(async () => {
      await addSampleWork(storage.storage, { orgId: 'acme', keys, weeks: 1, now: at + 7 * 86_400_000 });
      await switchGraphOn(storage.storage, 'acme', sampleGraphRules);
    });

    test.each([
      ['teams alone', 'on', 'waiting'],
      ['nothing', 'off', 'stopped'],
    ] as const)('writes nobody into a graph that knows %s from then on', async (_what, graph, ended) => {
      await run(3, () => change(graph, 'teams'));
      expect([await members(), await relations(), await state()]).toEqual([[], [], ended]);
    });

    test('begins anew where persons are deleted after teams were found', async () => {
      await run(0, () => Promise.resolve());
      await storage.as((db) =>
        db.updateTable('graph_analysis').set({ state: 'running', lease: 'somebody’s' }).execute(),
      );
      expect((await members()).length).toBeGreaterThan(0);
      await change('on', 'teams');
      for (let gone = 1; gone > 0; ) gone = await storage.as((db) => deleteSomePeople(db, kind, 'acme'));
      expect(await storage.as((db) => listAnalyses(db, 'acme'))).toMatchObject([
        { state: 'waiting', lease: null, checkpoint: null },
      ]);
      expect(await members()).toEqual([]);
    });
  });
});
