import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { graphSecret, sampleItem, sampleRef } from '../testing/graph-rows.ts';
import { addOrganisation, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepItems } from './keep-items.ts';
import { nodeKeysOf } from './node-keys.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const at = sampleItem(1).at;
const weekMs = 7 * 86_400_000;
const [mira, jonas] = [{ account: 'mira' }, { account: 'jonas' }];
const keyOf = ({ account }: { account: string }) =>
  keys.account({ app: 'jira', site: 'acme.atlassian.net', id: account });

/** One time of a series: people took part, and who may open it was said of the series. */
const { access: _none, ...once } = sampleItem(1, {
  ...{ at: at - weekMs, people: [{ ...mira, role: 'attendee' }] },
});
const series = sampleItem(1, { people: [{ ...jonas, role: 'author' }], access: [jonas] });

describe.each(storageKinds)('an item whose list is told elsewhere, on %s,', (kind) => {
  const storage = useStorage(kind);
  const keep = (
    items: Parameters<typeof keepItems>[2]['batch']['items'],
    people: 'people' | 'teams' = 'people',
  ) =>
    storage.as((db) =>
      keepItems(db, keys, {
        ...{ orgId: 'acme', connectorId: requestNo(1), people, now: at },
        batch: { items, containers: [], gone: [] },
      }),
    );
  const edges = (...kinds: ('attended' | 'may-open' | 'links-to')[]) =>
    storage.as((db) =>
      db
        .selectFrom('graph_edge')
        .select(['source', 'kind', 'target', 'week'])
        .where('kind', 'in', kinds)
        .orderBy('kind')
        .execute(),
    );
  const attended = {
    ...{ source: keyOf(mira), kind: 'attended', target: keys.object(sampleRef(1)), week: weekOf(at) - 1 },
  };
  const mayOpen = { source: keyOf(jonas), kind: 'may-open', target: keys.object(sampleRef(1)), week: 0 };

  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('is kept once that list was told, which stays as it is', async () => {
    await keep([series]);
    await keep([once]);
    expect(await edges('attended', 'may-open')).toEqual([attended, mayOpen]);
  });

  test('is kept with it, whichever comes first', async () => {
    await keep([once, series]);
    expect(await edges('attended', 'may-open')).toEqual([attended, mayOpen]);
  });

  test.each([
    ['was not told yet', []],
    ['is of something else', [sampleItem(2, { access: [jonas] })]],
    ['is none, as its app does not say', [sampleItem(1)]],
  ])('is not kept where that list %s: everybody would be told of it', async (_what, before) => {
    await keep(before);
    await keep([once]);
    await keep([...before, once]);
    expect(await edges('attended')).toEqual([]);
  });

  test('is kept where teams alone are known, which tells nobody of any object', async () => {
    await keep([{ ...once, links: [sampleRef(2)] }], 'teams');
    expect(await edges('links-to')).toHaveLength(1);
  });
});
