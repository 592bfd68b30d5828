import { startOf, weekOf } from '@sidenote/contract/weeks';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../storage/database.ts';
import { deleteOlderWeeks, listCells, listWeeks } from '../storage/insights.ts';
import { erasePerson } from '../storage/person-data.ts';
import { fillBusyOrganisation } from '../testing/busy-organisation.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
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
