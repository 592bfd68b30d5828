import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { pageOfMembers, replaceMembers } from './graph-deduced.ts';
import { addEdges, moveEdges } from './graph-edges.ts';
import { addEvents } from './graph-events.ts';
import { countOwnPart, deleteFromGraph } from './graph-mine.ts';
import { workedWith } from './graph-near.ts';

const [ada, mira, nora] = [personNo(1), personNo(2), personNo(3)];
const week = 2_900;

/** Whoever tells it, and whichever key comes first. */
describe.each(storageKinds)('two who work together, on %s', (kind) => {
  const at = useStorage(kind);
  const together = (source: string, target: string, count = 1) =>
    ({ source, kind: 'works-with', target, week, origin: '', count }) as const;
  const edges = () => at.as((db) => db.selectFrom('graph_edge').selectAll().orderBy('source').execute());
  const withWhom = async (person: string) =>
    (await at.as((db) => workedWith(db, 'acme', { person, others: [ada, mira, nora], since: week }))).map(
      ({ source, target, count }) => ({ source, target, count }),
    );
  const partOf = (person: string) => at.as((db) => countOwnPart(db, { orgId: 'acme', person }));

  beforeEach(() => at.across((db) => addOrganisation(db, 'acme')));

  test('are one edge, which either of them finds', async () => {
    await at.as((db) =>
      addEdges(db, 'acme', [together(ada, mira), together(mira, ada), together(mira, nora)]),
    );
    await at.as((db) => addEdges(db, 'acme', [together(mira, ada)]));
    expect(await edges()).toMatchObject([together(ada, mira, 3), together(mira, nora)]);
    expect(await withWhom(ada)).toEqual([{ source: ada, target: mira, count: 3 }]);
    expect(await withWhom(mira)).toEqual([
      { source: mira, target: nora, count: 1 },
      { source: mira, target: ada, count: 3 },
    ]);
    expect(await partOf(ada)).toMatchObject({
      people: 1,
      since: week,
      kinds: [{ kind: 'works-with', count: 3 }],
    });
    expect(await partOf(mira)).toMatchObject({
      people: 2,
      since: week,
      kinds: [{ kind: 'works-with', count: 4 }],
    });
    expect(await partOf(nora)).toMatchObject({
      people: 1,
      since: week,
      kinds: [{ kind: 'works-with', count: 1 }],
    });
  });

  test('are not counted twice where a gateway from before wrote it the other way round as well', async () => {
    await at.as((db) => addEdges(db, 'acme', [together(ada, mira, 2)]));
    await at.as((db) =>
      db
        .insertInto('graph_edge')
        .values({ org_id: 'acme', ...together(mira, ada, 2) })
        .execute(),
    );
    expect(await withWhom(ada)).toEqual([{ source: ada, target: mira, count: 2 }]);
    expect(await withWhom(mira)).toEqual([{ source: mira, target: ada, count: 2 }]);
    for (const person of [ada, mira])
      expect(await partOf(person)).toMatchObject({ people: 1, kinds: [{ kind: 'works-with', count: 2 }] });
    await at.as((db) => moveEdges(db, 'acme', new Map([[mira, nora]])));
    expect(await edges()).toMatchObject([together(ada, nora, 2)]);
  });

  test.each([
    [ada, nora],
    [nora, ada],
  ])(
    'are of one team until one of them goes, who is then on no request of the other (%s)',
    async (goes, stays) => {
      const account = 'a'.repeat(32);
      await at.as(async (db) => {
        await addEdges(db, 'acme', [together(goes, stays)]);
        await db
          .insertInto('graph_account')
          .values({ org_id: 'acme', account, person: goes, confirmed: 1, origin: '' })
          .execute();
        const event = { org_id: 'acme', request_id: 'r', team: null, object: null, container: null };
        await addEvents(db, [
          { ...event, person: stays, work_type: 'tracking', attachments: '[]', people: account, at: 1 },
        ]);
      });
      const members = async () =>
        (await at.as((db) => pageOfMembers(db, 'acme', { after: '', limit: 9 }))).map(({ person }) => person);
      const both = [ada, nora].map((person) => ({ person, team: 't' }));
      await at.as((db) => replaceMembers(db, 'acme', both));
      expect(await members()).toEqual([ada, nora]);

      await at.as((db) => deleteFromGraph(db, { orgId: 'acme', person: goes }));
      expect(await edges()).toEqual([]);
      const events = await at.as((db) => db.selectFrom('graph_event').select('people').execute());
      expect(events).toEqual([{ people: '' }]);
      expect(await partOf(stays)).toMatchObject({ people: 0, since: null, kinds: [] });
      await at.as((db) => replaceMembers(db, 'acme', both));
      expect(await members()).toEqual([]);
    },
  );
});
