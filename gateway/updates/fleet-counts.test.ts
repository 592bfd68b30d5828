import type { BlockedCount } from '@sidenote/contract/blocked-on-device';
import { utcDay } from '@sidenote/contract/utc-day';
import { describe, expect, test } from 'vitest';
import { listBlockedBetween } from '../storage/blocked-by-day.ts';
import type { Storage } from '../storage/database.ts';
import { listFleetCounts } from '../storage/fleet-versions.ts';
import { useStorage } from '../testing/test-storage.ts';
import { openFleetCounts } from './fleet-counts.ts';

const noon = Date.parse('2026-11-26T12:00:00Z');
const DAY = 86_400_000;

describe('counting a fleet', () => {
  const at = useStorage('sqlite');
  const stored = (orgId = 'acme') => at.as((db) => listFleetCounts(db, orgId, ''), orgId);
  /** How often something was stopped, by day: of all the days around. */
  const stoppedByDay = async () => {
    const found: [day: string, told: number][] = [];
    for (let from = noon - 30 * DAY; from <= noon + 30 * DAY; from += DAY) {
      const span = { from: utcDay(from), before: utcDay(from + DAY) };
      for (const { told } of await at.as((db) => listBlockedBetween(db, 'acme', span)))
        found.push([span.from, told]);
    }
    return found;
  };
  const stopped = (day: string, told: number): BlockedCount => ({ day, reason: 'site_not_allowed', told });
  const refuse = (error: unknown) => {
    throw error;
  };

  test('keeps how often each version was told on each day, until the end', async () => {
    let now = noon;
    const fleet = openFleetCounts({ storage: at.storage, onFailure: refuse, now: () => now });
    fleet.count('acme', { browser: 'chromium', version: '1.0' });
    fleet.count('acme', { browser: 'chromium', version: '1.0' });
    fleet.count('other', { browser: 'firefox', version: '1.0' });
    await fleet.flush();
    fleet.count('acme', { browser: 'chromium', version: '1.0' });
    now += DAY;
    fleet.count('acme', { browser: 'edge', version: '1.1' }, 'ready');
    await fleet.close();
    expect(await stored()).toEqual([
      { day: '2026-11-27', browser: 'edge', version: '1.1', policy: 'ready', told: 1 },
      { day: '2026-11-26', browser: 'chromium', version: '1.0', policy: '', told: 3 },
    ]);
    expect(await stored('other')).toEqual([
      { day: '2026-11-26', browser: 'firefox', version: '1.0', policy: '', told: 1 },
    ]);
  });

  test('loses nothing while the database is away, and holds a bounded number of versions', async () => {
    let away = true;
    const failures: unknown[] = [];
    const storage: Storage = {
      ...at.storage,
      inOrganisation: (orgId, work) =>
        away ? Promise.reject(new Error('away')) : at.storage.inOrganisation(orgId, work),
    };
    const fleet = openFleetCounts({ storage, onFailure: (error) => failures.push(error), now: () => noon });
    const tellAll = () => {
      for (let n = 0; n < 1_000; n++) fleet.count('acme', { browser: 'chromium', version: `1.${n}` });
      fleet.countBlocked('acme', [stopped('2026-11-26', 3)]);
    };
    tellAll();
    await fleet.flush();
    tellAll();
    away = false;
    await fleet.close();
    expect(failures).toHaveLength(1);
    const counts = await stored();
    expect(counts).toHaveLength(65);
    expect(counts.reduce((sum, { told }) => sum + told, 0)).toBe(2_000);
    expect(await stoppedByDay()).toEqual([['2026-11-26', 6]]);
  });

  test('takes what a browser stopped in the last days, and no other day', async () => {
    const fleet = openFleetCounts({ storage: at.storage, onFailure: refuse, now: () => noon });
    const days = ['2026-11-18', '2026-11-19', '2026-11-26', '2026-11-27'];
    fleet.countBlocked(
      'acme',
      days.map((day) => stopped(day, 1)),
    );
    await fleet.close();
    expect(await stoppedByDay()).toEqual([
      ['2026-11-19', 1],
      ['2026-11-26', 1],
    ]);
  });
});
