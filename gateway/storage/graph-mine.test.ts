import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addEdges } from './graph-edges.ts';
import { addEvents } from './graph-events.ts';
import { closeToPerson, countOwnPart, deleteFromGraph } from './graph-mine.ts';

describe.each(storageKinds)('one’s own part of the graph, on %s', (kind) => {
  const storage = useStorage(kind);
  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('who leaves is a member of no team, by none of the accounts that were one before anybody knew whose they are', async () => {
    const [person, other] = [personNo(1), personNo(2)];
    const accounts = ['a'.repeat(32), 'b'.repeat(32)];
    await storage.as(async (db) => {
      for (const account of accounts)
        await db
          .insertInto('graph_account')
          .values({ org_id: 'acme', account, person, confirmed: 1, origin: '' })
          .execute();
      for (const member of [person, other, ...accounts])
        await db.insertInto('graph_member').values({ org_id: 'acme', person: member, team: 't' }).execute();
    });
    await storage.as((db) => deleteFromGraph(db, { orgId: 'acme', person }));
    const left = await storage.as((db) => db.selectFrom('graph_member').select('person').execute());
    expect(left).toEqual([{ person: other }]);
  });

  test('places are those that somebody worked in, and those that an app lists them for, each once', async () => {
    const person = personNo(1);
    const [worked, both, listed, object] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32)) as [
      string,
      string,
      string,
      string,
    ];
    await storage.as(async (db) => {
      for (const key of [worked, both, listed, object])
        await db
          .insertInto('graph_node')
          .values({
            ...{ org_id: 'acme', key, kind: key === object ? 'object' : 'container', app: 'jira' },
            ...{ type: '', sealed: 'sealed', listed: 1, first_week: 1, last_week: 1 },
            ...{ size: '', size_origin: '' },
          })
          .execute();
      const edge = { source: person, kind: 'may-open' as const, week: 0, origin: 'one', count: 1 };
      await addEdges(
        db,
        'acme',
        [both, listed, object].map((target) => ({ ...edge, target })),
      );
      const event = {
        org_id: 'acme',
        team: null,
        work_type: 'tracking',
        at: 1,
        attachments: '[]',
        people: '',
      };
      await addEvents(
        db,
        [worked, both, both].map((container, n) => ({
          ...{ ...event, request_id: requestNo(n), person, object, container },
        })),
      );
    });
    const part = await storage.as((db) => countOwnPart(db, { orgId: 'acme', person }));
    expect(part.containers).toBe(3);
    const ofNobody = await storage.as((db) => countOwnPart(db, { orgId: 'acme', person: personNo(2) }));
    expect(ofNobody.containers).toBe(0);
  });

  test('what somebody cannot open any more is theirs no more: no edge of it, nobody who was on it, and nothing attached', async () => {
    const [mira, jonas] = [personNo(1), personNo(2)];
    const [shut, open, account] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [
      string,
      string,
      string,
    ];
    const edge = { week: 2_900, origin: '', count: 1 };
    const kinds = ['used', 'created', 'rated', 'may-open'] as const;
    const event = { org_id: 'acme', team: null, container: open, work_type: 'tracking', at: 1 };
    const seen = { people: account, attachments: '[{"type":"image","size":"≤1MB"}]' };
    await storage.as(async (db) => {
      await addEdges(
        db,
        'acme',
        [mira, jonas].flatMap((source) =>
          [shut, open].flatMap((target) => kinds.map((one) => ({ source, kind: one, target, ...edge }))),
        ),
      );
      await addEvents(
        db,
        [mira, jonas].flatMap((person, at) =>
          [shut, open].map((object, n) => ({
            ...{ ...event, ...seen, request_id: requestNo(10 * at + n), person, object },
          })),
        ),
      );
    });
    await storage.as((db) => closeToPerson(db, { orgId: 'acme', person: mira }, [shut]));
    const edges = await storage.as((db) => db.selectFrom('graph_edge').selectAll().execute());
    const left = edges.map(({ source, kind: one, target }) => `${source} ${one} ${target}`).sort();
    expect(left).toEqual(
      [`${mira} ${open}`, `${jonas} ${shut}`, `${jonas} ${open}`]
        .flatMap((pair) => kinds.map((one) => pair.replace(' ', ` ${one} `)))
        .sort(),
    );
    const events = await storage.as((db) =>
      db.selectFrom('graph_event').selectAll().orderBy('request_id').execute(),
    );
    expect(events).toMatchObject([
      { person: mira, object: null, container: null, people: '', attachments: '[]' },
      { person: mira, object: open, ...seen },
      { person: jonas, object: shut, ...seen },
      { person: jonas, object: open, ...seen },
    ]);
  });
});
