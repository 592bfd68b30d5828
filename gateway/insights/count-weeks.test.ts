import { startOf, weekOf } from '@sidenote/contract/weeks';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../storage/database.ts';
import { deleteOlderWeeks, listCells, listWeeks } from '../storage/insights.ts';
import { listInteractions } from '../storage/interactions.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { erasePerson } from '../storage/person-data.ts';
import { fillBusyOrganisation } from '../testing/busy-organisation.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { countWeeks } from './count-weeks.ts';
import { openPeopleSeen } from './people-seen.ts';

const now = Date.UTC(2026, 10, 24, 12);
const last = weekOf(now) - 1;
const all = { from: last - 9, to: last };

async function filled(storage: Storage): Promise<void> {
  await storage.acrossOrganisations((db) => addOrganisation(db, 'acme'));
  await fillBusyOrganisation(storage, { orgId: 'acme', weeks: 2, now });
}

/** Records of two weeks, ten people and two actions. */
const records = Array.from({ length: 200 }, (_, n) =>
  sampleRecord(requestNo(n), {
    at: startOf(last - (Math.floor(n / 10) % 2)) + n,
    person: personNo(n % 10),
    action: n % 3 === 0 ? 'explain' : 'summarise',
  }),
);

/** What each kind of database came to, to be held against the other. */
const found = new Map<string, unknown>();

describe.each(storageKinds)('weeks on %s', (kind) => {
  const at = useStorage(kind);
  const count = () => countWeeks({ storage: at.storage, priceOf: () => null, now: () => now });
  const cells = () =>
    at.as((db) => listCells(db, 'acme', { ...all, dimensions: ['team', 'code', 'device'] }));

  test('are counted once they are over for a day, and once only', async () => {
    await filled(at.storage);
    await count();
    const weeks = await at.as((db) => listWeeks(db, 'acme', all));
    expect(weeks.map(({ week }) => week)).toEqual([last - 1, last]);
    const before = await cells();
    found.set(kind, [weeks, before]);
    // Whoever is erased stays in sums of five people: a difference would tell what was theirs.
    await at.as((db) => erasePerson(db, kind, { orgId: 'acme', person: personNo(1) }));
    await count();
    expect(await cells()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(personNo(1));
    expect(await at.as((db) => deleteOlderWeeks(db, 'acme', last))).toBeGreaterThan(0);
    expect((await cells()).map(({ week }) => week)).not.toContain(last - 1);
  });

  const keep = (some: typeof records) => keepRecords(at.storage, some);
  const stored = () => at.as((db) => listInteractions(db, 'acme'));
  /** How many requests the figures tell of: of each week, and of each action in it. */
  const told = async () => {
    const cells = await at.as((db) => listCells(db, 'acme', { ...all, dimensions: ['action'] }));
    return cells
      .filter(({ measure }) => measure === 'requests')
      .map(({ week, value, sums }) => `${week} ${value}: ${sums.requests}`)
      .sort();
  };
  /** The same, of the records themselves, one after the other. */
  const ofRecords = async () => {
    const names = (await stored()).flatMap(({ at, action }) => [`${weekOf(at)} `, `${weekOf(at)} ${action}`]);
    return [...Map.groupBy(names, (name) => name)].map(([name, own]) => `${name}: ${own.length}`).sort();
  };

  test('count each record once, in whatever batches several instances wrote it and however often', async () => {
    await at.across((db) => addOrganisation(db, 'acme'));
    const writers = [records, records.toReversed(), [...records.slice(100), ...records.slice(0, 100)]];
    const batches = writers.flatMap((all, writer) =>
      [0, 50, 100, 150].map((from) =>
        all
          .slice(from, from + 50)
          .map((record, n) => ({ ...record, requestId: requestNo(1_000 * (writer + 1) + from + n) })),
      ),
    );
    await Promise.all(batches.map(keep));
    for (const batch of batches.slice(3)) await keep([...batch, ...batch.slice(20)]);
    expect(await stored()).toHaveLength(3 * records.length);
    await Promise.all([count(), count(), count()]);
    expect(await told()).toEqual(await ofRecords());
    expect(await told()).toHaveLength(6);
  });

  test('are whole or not there, wherever a round ended halfway', async () => {
    await at.across((db) => addOrganisation(db, 'acme'));
    await keep(records);
    const expected = await ofRecords();
    let ended = 0;
    for (let whole = false; !whole; ) {
      let left = ended;
      const inOrganisation: Storage['inOrganisation'] = (orgId, work) =>
        at.storage.inOrganisation(orgId, async (db) => {
          const result = await work(db);
          if (left === 0) throw new Error('away');
          left -= 1;
          return result;
        });
      const dying = { ...at.storage, inOrganisation };
      const round = countWeeks({ storage: dying, priceOf: () => null, now: () => now });
      whole = await round.then(
        () => true,
        () => false,
      );
      ended += 1;
      const weeks = (await at.as((db) => listWeeks(db, 'acme', all))).map(({ week }) => `${week} `);
      const ofWeeks = expected.filter((line) => weeks.some((week) => line.startsWith(week)));
      expect(await told()).toEqual(ofWeeks);
    }
    expect(ended).toBeGreaterThan(5);
    expect(await told()).toEqual(expected);
  });

  test('do not count who was erased before, though it was written again', async () => {
    await at.across((db) => addOrganisation(db, 'acme'));
    await keep(records.slice(0, 100));
    await at.as((db) => erasePerson(db, kind, { orgId: 'acme', person: personNo(1) }));
    await keep(records);
    expect(await stored()).toHaveLength(180);
    await count();
    expect(await told()).toEqual(await ofRecords());
  });

  test('of who asked for the rules are noted once; who is erased meanwhile is not', async () => {
    const noted = () =>
      at.as((db) => db.selectFrom('person_week').select(['person', 'week', 'asked']).execute());
    await at.across((db) => addOrganisation(db, 'acme'));
    const seen = openPeopleSeen({
      storage: at.storage,
      onFailure: (error) => expect.fail(String(error)),
    });
    for (const n of [1, 1, 2]) seen.note('acme', personNo(n));
    await at.as((db) => erasePerson(db, kind, { orgId: 'acme', person: personNo(2) }));
    await seen.close();
    expect(await noted()).toEqual([{ person: personNo(1), week: weekOf(Date.now()), asked: 0 }]);
  });
});

test('both databases count the same', () => {
  expect(found.get('postgres')).toEqual(found.get('sqlite'));
  expect(JSON.stringify(found.get('sqlite'))).toContain(`"week":${last}`);
  expect(startOf(last)).toBe(Date.UTC(2026, 10, 16));
});
