import { startOf, weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteSomePeople } from '../storage/graph-delete.ts';
import { graphSecret, sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepItems } from './keep-items.ts';
import { keepNotes, type Worked } from './keep-notes.ts';
import { nodeKeysOf } from './node-keys.ts';
import { openObject } from './sealed-refs.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const mira = personNo(1);
const team = requestNo(900);
const at = 1_795_000_123_456;
const week = weekOf(at);

const page = {
  ...({ app: 'confluence', site: 'acme.atlassian.net', type: 'page' } as const),
  ...{ object: '1001', container: '~712020ab12' },
};
const pull = {
  ...({ app: 'github', site: 'github.com', type: 'pull-request' } as const),
  ...{ object: '12', container: 'mira/notes' },
};
const event = {
  ...({ app: 'google-calendar', site: 'calendar.google.com', type: 'calendar-event' } as const),
  ...{ object: 'abcde12345', container: 'hash-of-an-address' },
};

function worked(n: number, changes: Partial<Worked> = {}): Worked {
  return {
    ...{ requestId: requestNo(n), person: mira, team, action: 'rewrite', site: 'acme.atlassian.net', at },
    ...{ product: 'confluence', objectType: 'page' },
    note: {
      ...{ object: page.object, container: page.container },
      people: [{ account: 'account-mira', role: 'author' }],
      attachments: [{ type: 'image', size: '≤1MB' }],
      links: [pull, sampleRef(3)],
    },
    ...changes,
  };
}

describe.each(storageKinds)('a graph that knows teams alone, on %s,', (kind) => {
  const storage = useStorage(kind);
  const note = (people: 'people' | 'teams', ...all: readonly Worked[]) =>
    storage.as((db) => keepNotes(db, keys, { orgId: 'acme', people, worked: all }));
  const bring = (people: 'people' | 'teams') =>
    storage.as((db) =>
      keepItems(db, keys, {
        ...{ orgId: 'acme', connectorId: requestNo(700), people, now: at },
        batch: {
          items: [
            sampleItem(3, {
              ref: event,
              people: [{ account: 'account-mira', role: 'attendee' }],
              links: [pull],
              size: '≤1MB',
              access: [{ account: 'account-mira' }],
            }),
          ],
          containers: [
            { app: 'github', site: 'github.com', container: pull.container, access: [{ account: 'm' }] },
          ],
          gone: [],
        },
      }),
    );
  const graph = async () =>
    Object.fromEntries(
      Object.entries(await rowsOf(storage.storage, 'acme')).filter(([table]) => table.startsWith('graph_')),
    );
  const edges = () => storage.as((db) => db.selectFrom('graph_edge').selectAll().execute());
  const nodes = () => storage.as((db) => db.selectFrom('graph_node').selectAll().execute());
  const events = () => storage.as((db) => db.selectFrom('graph_event').selectAll().execute());
  /** What would say of a request, beside its record, who worked on what. */
  const leadsTo = [
    mira,
    requestNo(1),
    requestNo(2),
    String(at),
    keys.account({ ...page, id: 'account-mira' }),
  ];
  const places = [page, pull, event].map(({ app, site, container: id }) => keys.container({ app, site, id }));

  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('has no request, no time and no object of a person, and no place that may be somebody’s', async () => {
    await note('teams', worked(1), worked(2));
    await bring('teams');
    const rows = JSON.stringify(await graph());
    for (const one of [...leadsTo, ...places]) expect(rows).not.toContain(one);
    expect(await events()).toEqual(
      [1, 2]
        .map((n) => ({
          ...{ org_id: 'acme', request_id: keys.mark(requestNo(n)), person: null, team },
          ...{ object: null, container: null, work_type: 'documentation', attachments: '[]', people: '' },
          at: startOf(week),
        }))
        .sort((a, b) => (a.request_id < b.request_id ? -1 : 1)),
    );
    expect(new Set((await edges()).map(({ kind }) => kind))).toEqual(new Set(['used', 'links-to']));
    expect((await edges()).find(({ kind }) => kind === 'used')).toMatchObject({ source: team, count: 2 });
    for (const node of await nodes())
      expect([node.kind, node.listed, openObject(keys, node)]).toEqual(['object', 0, undefined]);
  });

  test('takes each request once all the same', async () => {
    await note('teams', worked(1));
    const before = await graph();
    await note('teams', worked(1));
    expect(await graph()).toEqual(before);
  });

  test('keeps nothing else of what was there while it knew people', async () => {
    await note('people', worked(1), worked(2));
    await bring('people');
    const full = JSON.stringify(await graph());
    for (const one of [...leadsTo, ...places]) expect(full).toContain(one);
    await note('teams', worked(4));
    const teams = (await edges()).filter(({ source }) => source === team);
    for (let gone = 1; gone > 0; )
      gone = await storage.as((db) => deleteSomePeople(db, storage.storage.kind, 'acme'));
    const rows = JSON.stringify(await graph());
    for (const one of [...leadsTo, ...places]) expect(rows).not.toContain(one);
    expect((await events()).map(({ request_id }) => request_id)).toEqual([keys.mark(requestNo(4))]);
    expect((await edges()).filter(({ source }) => source === team)).toEqual(teams);
    for (const node of await nodes())
      expect([node.kind, node.sealed, node.listed, node.size, node.size_origin]).toEqual([
        'object',
        '',
        0,
        '',
        '',
      ]);
  });

  test('knows the ids of things again once it knows people', async () => {
    await note('teams', worked(1));
    await note('people', worked(2));
    const opened = (await nodes()).flatMap((node) => openObject(keys, node) ?? []);
    expect(opened).toEqual(expect.arrayContaining([page, pull, sampleRef(3)]));
  });
});
