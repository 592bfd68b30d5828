import { aroundSchema } from '@sidenote/contract/graph/around';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepItems } from '../graph/keep-items.ts';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import { addPerson } from '../storage/directory-people.ts';
import { namedSecret } from '../storage/secrets.ts';
import { countChange } from '../storage/versions.ts';
import { newMarker } from '../testing/canary/markers.ts';
import { filesBeneath, leaksIn, textPlace } from '../testing/canary/places.ts';
import { searchFor } from '../testing/canary/search.ts';
import { graphOn, workOn } from '../testing/graph-organisation.ts';
import { sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { requestNo } from '../testing/sample-rows.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let on: ReturnType<typeof workOn>;
let keys: NodeKeys;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  on = workOn(gateway);
  const masterKey = Buffer.from('7'.repeat(64), 'hex');
  const make = () => expect.fail('The gateway has made it.');
  keys = nodeKeysOf(await namedSecret(gateway.storage, { masterKey, name: 'graph', make }), 'acme');
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const tables = ['graph_node', 'graph_edge', 'graph_event', 'graph_account', 'graph_left'] as const;
const empty = () =>
  gateway.read(async (db) => {
    for (const table of [...tables, 'directory_person'] as const) await db.deleteFrom(table).execute();
    await countChange(db, 'acme', 'people');
  });
beforeEach(async () => {
  await gateway.change(graphOn);
  await empty();
  await gateway.change({});
});

const object = { object: 'WEB-1', container: 'WEB' };
const jonas = { account: 'account-jonas', role: 'author' } as const;
/** Has the directory know somebody by an address. */
const addToDirectory = async (person: 'mira' | 'jonas') => {
  const { requestId } = await on.work({}, person);
  const event = (await on.events()).find(({ request_id }) => request_id === requestId);
  const of = { externalId: null, active: true, person: event?.person ?? null, now: 1 };
  await gateway.read((db) =>
    addPerson(db, 'acme', { id: person, userName: `${person}@acme.example`, ...of }),
  );
};
const around = async (...of: Parameters<typeof on.around>) =>
  aroundSchema.parse(await (await on.around(...of)).json());
const bring = (items: Parameters<typeof sampleItem>[1], n: number) =>
  gateway.read((db) =>
    keepItems(db, keys, {
      ...{ orgId: 'acme', connectorId: requestNo(1), people: 'people', now: Date.now() },
      batch: { items: [sampleItem(n, { at: Date.now(), ...items })], containers: [], gone: [] },
    }),
  );

describe('the graph', () => {
  test('is the same whatever the texts were that were worked on', async () => {
    const graphOf = async (text: string) => {
      await empty();
      for (const n of [1, 2, 3]) {
        const requestId = await on.ask('mira', {}, `${text} ${n}`);
        const links = [sampleRef(9)];
        const people = [jonas];
        await on.tell({
          requestId,
          object: `WEB-${n}`,
          container: 'WEB',
          self: 'account-mira',
          people,
          links,
        });
      }
      const events = await on.events();
      const bare = events.map(({ request_id: _id, at: _at, ...event }) => event);
      return [await on.nodes(), await on.edges(), bare.map((one) => JSON.stringify(one)).sort()];
    };
    expect(await graphOf('Teh quick brown fox.')).toEqual(await graphOf('Our plans for Kanto, all of them'));
  });

  test('cannot be given a text: what is refused is in no file of the gateway, and a positive control is found', async () => {
    const [canary, control] = [newMarker(), newMarker()];
    const ref = sampleRef(3);
    const notes: Record<string, unknown>[] = [
      { title: canary },
      { object: canary },
      { container: `${canary} ` },
      { self: `${canary}@acme.example` },
      { people: [{ ...jonas, name: canary }] },
      { attachments: [{ type: 'image', size: '≤1MB', name: canary }] },
      { links: [{ ...ref, title: canary }] },
      { links: [{ ...ref, object: canary }] },
      { [canary]: 1 },
    ];
    for (const note of notes) {
      const requestId = await on.ask('mira', {}, `${canary} as a text`);
      const body = { requestId, people: [], attachments: [], links: [], ...note };
      expect((await gateway.call('/v1/graph/notes', { body })).status).toBe(400);
    }
    await on.work({ ...object, self: control });
    await gateway.read((db) =>
      db.insertInto('graph_name').values({ org_id: 'acme', type: 'x', name: control, week: 1 }).execute(),
    );
    const places = [...filesBeneath(gateway.dataDir), textPlace('the log', gateway.log.join(''))];
    expect(leaksIn(searchFor({ canary }), places)).toEqual([]);
    expect(leaksIn(searchFor({ control }), places).join()).toContain('control (as it is) in sidenote.db');
  });

  test('can open nothing that a browser wrote in the form of an account or of another app’s id', async () => {
    const word = `1A${newMarker()}`;
    const link = { site: 'figma.com', type: 'design', app: 'figma', object: word } as const;
    const drive = { site: 'drive.google.com', type: 'file', app: 'google-drive', object: word } as const;
    const inJira = sampleRef(3);
    const links = [link, { ...drive, container: word }, inJira];
    await on.work({ ...object, self: word, people: [{ ...jonas, account: `${word}2` }], links });
    const rows = await gateway.read(async (db) => [
      await db.selectFrom('graph_edge').selectAll().execute(),
      await db.selectFrom('graph_event').selectAll().execute(),
      await db.selectFrom('graph_account').selectAll().execute(),
    ]);
    const nodes = await gateway.read((db) => db.selectFrom('graph_node').selectAll().execute());
    const opened = nodes.map((node) => keys.open(node.key, node.sealed));
    expect(nodes.map(({ app }) => app)).toEqual(expect.arrayContaining(['figma', 'google-drive', 'jira']));
    expect(JSON.stringify([rows, opened])).not.toContain(word);
    // Of a product it can: that is how related work is found again.
    expect(JSON.stringify(opened)).toContain(inJira.object);
  });

  test('tells of a restricted object to the one on its list alone, until they are off it', async () => {
    for (const person of ['mira', 'jonas'] as const) {
      await on.work({ ...object, self: `account-${person}` }, person);
      await on.work({ object: 'WEB-2', container: 'WEB' }, person);
    }
    const related = async (person: 'mira' | 'jonas') =>
      (await around('WEB-1', person)).work.map(({ ref }) => ref.object);
    expect([await related('mira'), await related('jonas')]).toEqual([['WEB-2'], ['WEB-2']]);
    for (const person of ['mira', 'jonas'] as const) await addToDirectory(person);
    await bring({ access: [{ account: 'account-mira' }] }, 2);
    // That an account is theirs is their word alone until the directory says so.
    expect([await related('mira'), await related('jonas')]).toEqual([[], []]);
    await bring({ access: [{ account: 'account-mira', mail: 'mira@acme.example' }] }, 2);
    expect([await related('mira'), await related('jonas')]).toEqual([['WEB-2'], []]);
    await bring({ access: [{ account: 'account-jonas', mail: 'jonas@acme.example' }] }, 2);
    expect([await related('mira'), await related('jonas')]).toEqual([[], ['WEB-2']]);
  });

  test('tells nothing to somebody whose access was ended', async () => {
    await on.work(object);
    await gateway.call('/v1/admin/people/revoke', {
      person: 'ada',
      body: { subject: 'mira', reason: 'left' },
    });
    expect((await on.around('WEB-1')).status).toBe(403);
    await gateway.call('/v1/admin/people/restore', {
      person: 'ada',
      body: { subject: 'mira', reason: 'is back' },
    });
    expect((await on.around('WEB-1')).status).toBe(200);
  });

  test('knows nobody and no account where it knows teams alone', async () => {
    await gateway.change({ graphPeople: 'teams' });
    await on.work({ ...object, self: 'account-mira', people: [jonas] });
    expect(await on.edges()).toEqual([]);
    expect(await on.events()).toMatchObject([{ person: null, object: null, work_type: 'tracking' }]);
    expect(await gateway.read((db) => db.selectFrom('graph_account').selectAll().execute())).toEqual([]);
    await on.work({ object: 'WEB-2', container: 'WEB' });
    const nobody = { people: [], work: [], workType: null };
    expect(await around('WEB-1', 'mira', { people: [jonas] })).toMatchObject(nobody);
    const off = { method: 'PUT', body: { state: 'off' }, person: 'mira' } as const;
    expect((await gateway.call('/v1/graph/mine', off)).status).toBe(200);
    expect(await on.events()).toEqual([]);
  });

  test('has nothing of somebody who was erased, and they begin anew', async () => {
    const self = 'account-mira';
    await on.work({ ...object, self, people: [jonas, { account: self, role: 'assignee' }] });
    const erased = await gateway.call('/v1/admin/people/erase', {
      person: 'ada',
      body: { subject: 'mira', reason: 'asked for it' },
    });
    expect(erased.status).toBe(204);
    expect((await on.edges()).map(({ kind }) => kind).sort()).toEqual(['created', 'part-of']);
    expect(await on.events()).toEqual([]);
    await on.work(object);
    expect((await on.edges()).map(({ kind }) => kind)).toContain('used');
  });
});
