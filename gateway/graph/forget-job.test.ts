import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteSomeOfGraph, deleteSomePeople } from '../storage/graph-delete.ts';
import { forgetConnector } from '../storage/graph-forget.ts';
import { addNodes, findNodes } from '../storage/graph-nodes.ts';
import { applyRetention } from '../storage/retention-job.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { fillGraphTables, graphSecret, sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { forgetGraphs } from './forget-job.ts';
import type { ContainerAccess, Item } from './item.ts';
import { keepItems } from './keep-items.ts';
import { nodeKeysOf } from './node-keys.ts';
import { objectNode } from './sealed-refs.ts';

const DAY = 86_400_000;

describe.each(storageKinds)('the graph of an organisation, on %s,', (kind) => {
  const at = useStorage(kind);
  const change = (graph: 'on' | 'off', graphPeople: 'people' | 'teams', orgId = 'acme') =>
    changeUnseen(at.storage, orgId, { graph, graphPeople, graphProducts: 'all', graphNaming: 'on' });
  const graphRows = async (orgId = 'acme') => {
    const rows = Object.entries(await rowsOf(at.storage, orgId));
    return new Map(rows.filter(([table]) => /^graph_|^connector_scope/.test(table)));
  };
  const filled = async (orgId = 'acme') =>
    [...(await graphRows(orgId))].filter(([, rows]) => rows.length > 0).map(([table]) => table);

  beforeEach(async () => {
    for (const [n, orgId] of ['acme', 'other'].entries()) {
      await at.across((db) => addOrganisation(db, orgId));
      await change('on', 'people', orgId);
      await at.as((db) => fillGraphTables(db, { orgId, person: personNo(n + 1), n: n + 1 }), orgId);
    }
  });

  test('stays while it is on', async () => {
    const before = await graphRows();
    await forgetGraphs(at.storage);
    expect(await graphRows()).toEqual(before);
  });

  test('is deleted where it is switched off, but for who wants no part, and nobody else’s', async () => {
    const others = await graphRows('other');
    await change('off', 'people');
    await forgetGraphs(at.storage);
    expect(await filled()).toEqual(['graph_left']);
    expect(await graphRows('other')).toEqual(others);
  });

  test.each([
    ['the graph', deleteSomeOfGraph],
    ['people', deleteSomePeople],
  ])('is read anew by connectors as soon as a part of %s is gone', async (_what, deleteSome) => {
    const brought = async () => {
      const edges = await at.as((db) => db.selectFrom('graph_edge').select(['org_id', 'kind']).execute());
      return edges.filter(({ org_id, kind: of }) => org_id === 'acme' && of !== 'part-of').length;
    };
    const before = await brought();
    while ((await filled()).includes('connector_scope')) {
      expect(await brought()).toBe(before);
      expect(await at.as((db) => deleteSome(db, kind, 'acme'))).toBeGreaterThan(0);
    }
    expect(await filled()).toContain('graph_member');
  });

  test('loses all persons where it knows teams alone from now on, and keeps what teams did', async () => {
    const team = requestNo(800);
    const edge = { org_id: 'acme', kind: 'used', target: 'x', week: 1, origin: '', count: 1 } as const;
    await at.as((db) =>
      db
        .insertInto('graph_edge')
        .values({ ...edge, source: team })
        .execute(),
    );
    await change('on', 'teams');
    await forgetGraphs(at.storage);
    const rows = await graphRows();
    expect(JSON.stringify([...rows])).not.toContain(personNo(1));
    expect(rows.get('graph_account')).toEqual([]);
    expect(rows.get('graph_member')).toEqual([]);
    const kinds = await at.as((db) =>
      db.selectFrom('graph_edge').select('kind').where('org_id', '=', 'acme').execute(),
    );
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['used']);
    expect(await filled('other')).toContain('graph_account');
  });

  test('goes as records do, week by week; what a connector lists stays listed as long as that has it', async () => {
    const keys = nodeKeysOf(graphSecret, 'acme');
    const people = [{ account: 'mira', role: 'author' as const }];
    const bring = (n: number, day: number, access: Item['access'] = [{ account: 'mira' }]) => {
      const items = [sampleItem(n, { at: day * DAY, people, access })];
      const batch = { items, containers: [], gone: [] };
      const of = { orgId: 'acme', connectorId: requestNo(1), people: 'people' as const, now: day * DAY };
      return at.as((db) => keepItems(db, keys, { ...of, batch }));
    };
    await bring(7, 1_000);
    await bring(8, 1_030);
    const days = { interactionDays: 20, feedbackDays: 20, auditDays: 20, fleetDays: 20 };
    const fail = (error: unknown) => expect.fail(String(error));
    const run = (day: number) =>
      applyRetention({
        ...{ storage: at.storage, auditKey: Buffer.alloc(32), days, onFailure: fail },
        now: () => day * DAY,
      });
    const left = async () => {
      const edges = await at.as((db) => db.selectFrom('graph_edge').selectAll().execute());
      return edges.filter(({ origin }) => origin === requestNo(1)).map(({ kind, week }) => [kind, week]);
    };
    await bring(9, 1_000, null);
    await run(1_040);
    const week = weekOf(1_030 * DAY);
    expect((await left()).sort()).toEqual([
      ['created', week],
      ['may-open', 0],
      ['may-open', 0],
      ['part-of', week],
    ]);
    await run(1_060);
    expect(await left()).toEqual([
      ['may-open', 0],
      ['may-open', 0],
    ]);
    const objects = [7, 8, 9].map((n) => keys.object(sampleRef(n)));
    const there = async () => [...(await at.as((db) => findNodes(db, 'acme', objects))).values()];
    expect((await there()).map(({ listed }) => listed)).toEqual([1, 1]);
    // A browser tells of it once more.
    const again = objectNode(keys, sampleRef(7));
    await at.as((db) => addNodes(db, 'acme', [{ ...again, week: weekOf(1_061 * DAY) }]));
    expect((await there()).map(({ listed }) => listed)).toEqual([1, 1]);
    while ((await at.as((db) => forgetConnector(db, 'acme', requestNo(1), 100))) > 0);
    await run(1_090);
    expect(await there()).toEqual([]);
  });

  test('keeps where something is while that place is listed, so that it does not become open by age', async () => {
    const keys = nodeKeysOf(graphSecret, 'acme');
    const bring = (access: ContainerAccess['access']) =>
      at.as((db) =>
        keepItems(db, keys, {
          ...{ orgId: 'acme', connectorId: requestNo(1), people: 'people', now: 1_000 * DAY },
          batch: {
            items: [sampleItem(7, { at: 1_000 * DAY, people: [{ account: 'mira', role: 'author' }] })],
            containers: [{ app: 'jira', site: 'acme.atlassian.net', container: 'WEB', access }],
            gone: [],
          },
        }),
      );
    const run = () =>
      applyRetention({
        ...{ storage: at.storage, auditKey: Buffer.alloc(32), now: () => 1_100 * DAY },
        days: { interactionDays: 20, feedbackDays: 20, auditDays: 20, fleetDays: 20 },
        onFailure: (error) => expect.fail(String(error)),
      });
    const kinds = async () => {
      const edges = await at.as((db) => db.selectFrom('graph_edge').selectAll().orderBy('kind').execute());
      return edges.filter(({ origin }) => origin === requestNo(1)).map(({ kind }) => kind);
    };
    await bring([{ account: 'mira' }]);
    await run();
    expect(await kinds()).toEqual(['may-open', 'part-of']);
    await bring(null);
    await run();
    expect(await kinds()).toEqual([]);
  });
});
