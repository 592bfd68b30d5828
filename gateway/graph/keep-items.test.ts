import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../storage/directory-people.ts';
import { inGraphAs } from '../storage/graph-accounts.ts';
import { addEdges } from '../storage/graph-edges.ts';
import { forgetLeft, rememberLeft } from '../storage/graph-left.ts';
import { graphSecret, sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Batch, Item } from './item.ts';
import { forgetConnector, keepItems } from './keep-items.ts';
import { nodeKeysOf } from './node-keys.ts';
import { openContainer, openObject } from './sealed-refs.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const [one, other] = [requestNo(1), requestNo(2)];
const at = 1_795_000_000_000;
const account = (id: string) => keys.account({ app: 'jira', site: 'acme.atlassian.net', id });
const mira = { account: 'mira' };
const author = { account: 'mira', role: 'author' } as const;

describe.each(storageKinds)('what a connector brings, on %s,', (kind) => {
  const storage = useStorage(kind);
  const keep = (
    batch: Partial<Batch>,
    of: { connectorId?: string; reader?: string; people?: 'people' | 'teams' } = {},
  ) =>
    storage.as((db) =>
      keepItems(db, keys, {
        ...{ orgId: 'acme', connectorId: one, people: 'people', now: at, ...of },
        batch: { items: [], containers: [], gone: [], ...batch },
      }),
    );
  const edges = () => storage.as((db) => db.selectFrom('graph_edge').selectAll().orderBy('kind').execute());
  const nodes = () => storage.as((db) => db.selectFrom('graph_node').selectAll().execute());
  const list = (item: Partial<Item>) => keep({ items: [sampleItem(1, item)] });

  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('is kept once, however often it is brought', async () => {
    const item = sampleItem(1, { people: [author], links: [sampleRef(2)] });
    await keep({ items: [item] });
    const first = await rowsOf(storage.storage, 'acme');
    await keep({ items: [item, item] });
    expect(await rowsOf(storage.storage, 'acme')).toEqual(first);
    const object = keys.object(sampleRef(1));
    const fact = { org_id: 'acme', week: weekOf(at), origin: one, count: 1 };
    expect(await edges()).toEqual([
      { ...fact, source: account('mira'), kind: 'created', target: object },
      { ...fact, source: object, kind: 'links-to', target: keys.object(sampleRef(2)) },
      { ...fact, source: object, kind: 'part-of', target: expect.any(String) },
    ]);
  });

  test('is of now at the latest, whatever time its app was told', async () => {
    await keep({ items: [sampleItem(1, { people: [author], at: Date.UTC(2099, 0) })] });
    expect(new Set((await edges()).map(({ week }) => week))).toEqual(new Set([weekOf(at)]));
    for (const { last_week } of await nodes()) expect(last_week).toBe(weekOf(at));
  });

  test('is opened again by the keys of its organisation alone', async () => {
    await keep({ items: [sampleItem(1)] });
    const all = await nodes();
    const opened = all.map((node) => (node.kind === 'object' ? openObject : openContainer)(keys, node));
    expect(opened).toContainEqual(sampleRef(1));
    expect(opened).toContainEqual({ app: 'jira', site: 'acme.atlassian.net', id: 'WEB' });
    const others = nodeKeysOf(graphSecret, 'other');
    for (const node of all) expect(openObject(others, node)).toBeUndefined();
    expect(JSON.stringify(all)).not.toContain('WEB');
  });

  test('names whom the directory knows by the same address, and keeps no address', async () => {
    await storage.as(async (db) => {
      const of = { externalId: null, active: true, person: personNo(1), now: 1 };
      await addPerson(db, 'acme', { id: 'mira', userName: 'Mira@acme.example', ...of });
    });
    await keep({ items: [sampleItem(1, { people: [author] })] });
    await keep({ items: [sampleItem(2, { people: [{ ...author, mail: 'mira@ACME.example' }] })] });
    const created = (await edges()).filter(({ kind }) => kind === 'created');
    expect(created.map(({ source }) => source)).toEqual([personNo(1), personNo(1)]);
    const { directory_person: _directory, ...rest } = await rowsOf(storage.storage, 'acme');
    expect(JSON.stringify(rest).toLowerCase()).not.toContain('mira');
  });

  test('has whose an account is go with the connector that brought the address, and with no other', async () => {
    await storage.as(async (db) => {
      const of = { externalId: null, active: true, person: personNo(1), now: 1 };
      await addPerson(db, 'acme', { id: 'mira', userName: 'mira@acme.example', ...of });
    });
    await keep({ items: [sampleItem(1, { people: [{ ...author, mail: 'mira@acme.example' }] })] });
    const own = async () =>
      (await storage.as((db) => inGraphAs(db, 'acme', personNo(1)))).accounts.map((of) => of.account);
    const forget = async (connector: string) => {
      while ((await storage.as((db) => forgetConnector(db, 'acme', connector, 2))) > 0);
    };
    await forget(other);
    expect(await own()).toEqual([account('mira')]);
    await forget(one);
    expect(await own()).toEqual([]);
    const { graph_node: left, graph_edge: hung } = await rowsOf(storage.storage, 'acme');
    expect([left, hung]).toEqual([[], []]);
  });

  test('has nothing of somebody who wants no part, by their address or by an account that they took out', async () => {
    const of = { externalId: null, active: true, person: personNo(1), now: 1 };
    await storage.as(async (db) => {
      await addPerson(db, 'acme', { id: 'mira', userName: 'mira@acme.example', ...of });
      await rememberLeft(db, 'acme', [personNo(1)], { at: 1 });
    });
    const told = sampleItem(1, { people: [{ ...author, mail: 'mira@acme.example' }], access: [mira] });
    const kinds = async () => (await edges()).map(({ kind, source }) => [kind, source]);
    await keep({ items: [told] });
    await keep({ items: [sampleItem(1, { people: [author] })] });
    expect((await kinds()).map(([kind]) => kind)).toEqual(['part-of']);
    await storage.as((db) => forgetLeft(db, 'acme', [personNo(1)]));
    await keep({ items: [told] });
    expect(await kinds()).toContainEqual(['created', personNo(1)]);
    expect(await storage.as((db) => inGraphAs(db, 'acme', personNo(1)))).toMatchObject({
      accounts: [{ account: account('mira'), confirmed: true }],
    });
  });

  test('takes who is no longer on a list off it at once', async () => {
    const may = async () =>
      (await edges()).filter(({ kind }) => kind === 'may-open').map(({ source }) => source);
    const listed = async () => (await nodes()).find(({ kind }) => kind === 'object')?.listed;
    await list({ access: [mira, { account: 'jonas' }] });
    expect((await may()).sort()).toEqual([account('mira'), account('jonas')].sort());
    expect(await listed()).toBe(1);
    await list({ access: [{ account: 'jonas' }] });
    expect(await may()).toEqual([account('jonas')]);
    await list({ access: [] });
    expect([await may(), await listed()]).toEqual([['-'], 1]);
    await list({ access: null });
    expect([await may(), await listed()]).toEqual([[], 0]);
  });

  describe('of a file that several people have,', () => {
    const [ada, jonas] = [{ account: 'ada' }, { account: 'jonas' }];
    const whole = (access: Item['access'], reader = 'editor') =>
      keep({ items: [sampleItem(1, { access, told: 'all' })] }, { reader });
    const part = (reader = 'viewer') =>
      keep({ items: [sampleItem(1, { access: [ada], told: 'some' })] }, { reader });
    const gone = (reader: string) => keep({ gone: [sampleRef(1)] }, { reader });
    const state = async () => ({
      may: (await edges())
        .filter(({ kind, source }) => kind === 'may-open' && !/^[=+]/.test(source))
        .map(({ source }) => ['ada', 'jonas', 'mira'].find((name) => account(name) === source) ?? source)
        .sort(),
      listed: (await nodes()).find(({ kind }) => kind === 'object')?.listed,
    });

    test('the whole list stays, whoever is told a part of it and when', async () => {
      await part();
      expect(await state()).toEqual({ may: ['ada'], listed: 1 });
      await whole([ada, mira, jonas]);
      await part();
      expect(await state()).toEqual({ may: ['ada', 'jonas', 'mira'], listed: 1 });
      await whole([ada, mira]);
      await part();
      expect(await state()).toEqual({ may: ['ada', 'mira'], listed: 1 });
      await whole(null);
      await part();
      expect(await state()).toEqual({ may: [], listed: 0 });
    });

    test('a whole list is over when nobody who was told it is told it any more', async () => {
      await whole([ada, mira, jonas], 'editor');
      await whole([ada, mira], 'another');
      await part('editor');
      expect(await state()).toEqual({ may: ['ada', 'mira'], listed: 1 });
      await part('another');
      expect(await state()).toEqual({ may: ['ada'], listed: 1 });
    });

    test('it is there for the rest when one of them has it no more, and gone with the last', async () => {
      await whole([ada, mira], 'editor');
      await whole([ada, mira], 'another');
      await gone('viewer');
      await gone('editor');
      expect(await state()).toEqual({ may: ['ada', 'mira'], listed: 1 });
      await gone('another');
      expect((await nodes()).map(({ kind }) => kind)).toEqual(['container']);
    });

    test('also where nobody is told the whole list, and what browsers told of it is nobody’s to delete', async () => {
      await part('viewer');
      await keep(
        { items: [sampleItem(1, { people: [author], access: [ada], told: 'some' })] },
        { reader: 'another' },
      );
      const note = { source: personNo(1), kind: 'used', target: keys.object(sampleRef(1)) } as const;
      await storage.as((db) => addEdges(db, 'acme', [{ ...note, week: weekOf(at), origin: '', count: 1 }]));
      await gone('viewer');
      expect(await state()).toEqual({ may: ['ada'], listed: 1 });
      const kinds = async () => (await edges()).map((edge) => edge.kind).filter((of) => of !== 'may-open');
      expect(await kinds()).toEqual(['created', 'part-of', 'used']);
      await gone('another');
      expect(await state()).toEqual({ may: [], listed: 0 });
      expect(await kinds()).toEqual(['used']);
    });

    test('nothing stands for anybody’s drive where teams alone are known', async () => {
      const item = sampleItem(1, { access: [ada], told: 'all' });
      await keep({ items: [item] }, { reader: 'editor', people: 'teams' });
      for (const { source } of await edges()) expect(source).not.toContain('editor');
    });
  });

  test('is listed as long as any connector lists it', async () => {
    const listed = async () => (await nodes()).find(({ kind }) => kind === 'object')?.listed;
    const open = () => keep({ items: [sampleItem(1)] }, { connectorId: other });
    await list({ access: [mira] });
    await open();
    expect(await listed()).toBe(1);
    await list({ access: null });
    expect(await listed()).toBe(0);
    await list({ access: [] });
    await open();
    expect(await listed()).toBe(1);
    for (let some = 1; some > 0; ) some = await storage.as((db) => forgetConnector(db, 'acme', one, 100));
    expect(await listed()).toBe(0);
  });

  test('lists for a container too', async () => {
    const project = { app: 'jira', site: 'acme.atlassian.net', container: 'WEB' } as const;
    await keep({ items: [sampleItem(1)], containers: [{ ...project, access: [mira] }] });
    const listed = (await nodes()).filter((node) => node.listed === 1);
    expect(listed.map(({ kind }) => kind)).toEqual(['container']);
    expect(await edges()).toContainEqual(
      expect.objectContaining({ source: account('mira'), kind: 'may-open', target: listed[0]?.key }),
    );
  });

  describe('how large it is', () => {
    const sized = async () =>
      (await nodes()).flatMap(({ size, size_origin }) =>
        size === '' && size_origin === '' ? [] : [[size, size_origin]],
      );
    const sizeIs = (size: Item['size'], connectorId = one) =>
      keep({ items: [sampleItem(1, { people: [author], ...(size && { size }) })] }, { connectorId });

    test('is kept as its bucket, and changes when its app says so', async () => {
      await sizeIs(undefined);
      expect(await sized()).toEqual([]);
      await sizeIs('≤1MB');
      expect(await sized()).toEqual([['≤1MB', one]]);
      await sizeIs('≤10MB');
      await sizeIs(undefined);
      expect(await sized()).toEqual([['≤10MB', one]]);
    });

    test('goes with the connector that said so, also where the thing stays', async () => {
      await sizeIs(undefined, other);
      await sizeIs('≤100 lines');
      await sizeIs('≤100 lines', other);
      expect(await sized()).toEqual([['≤100 lines', one]]);
      while ((await storage.as((db) => forgetConnector(db, 'acme', one, 100))) > 0);
      expect(await sized()).toEqual([]);
      expect(await nodes()).toHaveLength(2);
      await sizeIs('≤100 lines', other);
      expect(await sized()).toEqual([['≤100 lines', other]]);
    });
  });

  test('names nobody and no place where an organisation knows teams alone', async () => {
    const items = [sampleItem(1, { people: [author], access: [mira], links: [sampleRef(2)], size: '≤1MB' })];
    await keep({ items }, { people: 'teams' });
    expect((await nodes()).map(({ size, size_origin }) => size + size_origin)).toEqual(['', '']);
    expect((await edges()).map(({ kind, source }) => [kind, source])).toEqual([
      ['links-to', keys.object(sampleRef(1))],
    ]);
  });

  test('goes when its app has it no more', async () => {
    await keep({ items: [sampleItem(1, { people: [author], access: [mira] }), sampleItem(2)] });
    await keep({ gone: [sampleRef(1)] });
    expect((await edges()).map(({ source }) => source)).toEqual([keys.object(sampleRef(2))]);
    expect((await nodes()).filter(({ kind }) => kind === 'object')).toHaveLength(1);
  });

  test('goes with the connector, all of it, and what another brought stays', async () => {
    const access = [mira];
    await keep({ items: [sampleItem(2, { people: [author] })] }, { connectorId: other });
    const before = await rowsOf(storage.storage, 'acme');
    await keep({ items: [1, 2, 3, 4].map((n) => sampleItem(n, { people: [author], access })) });
    await keep({ items: [sampleItem(5, { access: [] })] });
    const forget = () => storage.as((db) => forgetConnector(db, 'acme', one, 3));
    let deleted = 0;
    for (let some = await forget(); some > 0; some = await forget()) deleted += some;
    expect(deleted).toBe(14);
    expect(await rowsOf(storage.storage, 'acme')).toEqual(before);
  });
});
