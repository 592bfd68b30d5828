import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageFault } from '../storage/fault.ts';
import type { Versions } from '../storage/versions.ts';
import { closedRules, closedStanding, type Organisation } from './organisation.ts';
import { keepSnapshots } from './snapshots.ts';

const organisation = (id: string, policyVersion: number): Organisation => ({
  ...closedRules,
  ...closedStanding,
  ...{ id, name: id, region: null, policyVersion, updatedAt: 0 },
});

/** A database that answers, fails or hangs, and counts what it is asked. */
function source() {
  const versions = new Map<string, Versions>([
    ['acme', { policy: 1, people: 0, keys: 0 }],
    ['other', { policy: 1, people: 0, keys: 0 }],
  ]);
  const asked: string[][] = [];
  const loaded: string[] = [];
  const state = { mode: 'answers' as 'answers' | 'fails' | 'hangs' };
  return {
    versions,
    asked,
    loaded,
    state,
    versionsOf: async (ids: readonly string[]) => {
      asked.push([...ids]);
      if (state.mode === 'fails') throw new StorageFault('storage_unavailable');
      if (state.mode === 'hangs') return new Promise<never>(() => undefined);
      return new Map([...versions].filter(([id]) => ids.includes(id)));
    },
    organisation: async (id: string) => {
      loaded.push(id);
      return organisation(id, versions.get(id)?.policy ?? 0);
    },
  };
}

let now: number;
beforeEach(() => {
  now = 1_000_000;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function open() {
  const database = source();
  const failures: unknown[] = [];
  const snapshots = keepSnapshots({
    ...database,
    processorsFor: () => [],
    onFailure: (error) => void failures.push(error),
    now: () => now,
  });
  return { database, snapshots, failures };
}

describe('snapshots', () => {
  test('ask the database once for many requests, and again after 300 ms', async () => {
    const { database, snapshots } = open();
    await Promise.all(Array.from({ length: 50 }, () => snapshots.current('acme')));
    expect(database.asked.length).toBeLessThanOrEqual(2);
    const before = database.asked.length;
    now += 300;
    await snapshots.current('acme');
    expect(database.asked).toHaveLength(before);
    now += 1;
    await snapshots.current('acme');
    expect(database.asked).toHaveLength(before + 1);
  });

  test('load an organisation again only when it changed', async () => {
    const { database, snapshots } = open();
    await snapshots.current('acme');
    now += 1_000;
    await snapshots.current('acme');
    expect(database.loaded).toEqual(['acme']);
    database.versions.set('acme', { policy: 2, people: 0, keys: 0 });
    now += 1_000;
    expect((await snapshots.current('acme'))?.organisation.policyVersion).toBe(2);
    expect(database.loaded).toEqual(['acme', 'acme']);
  });

  test('know no organisation that is not there, nor one that is gone', async () => {
    const { database, snapshots } = open();
    expect(await snapshots.current('nobody')).toBeUndefined();
    expect(await snapshots.current('acme')).toBeDefined();
    database.versions.delete('acme');
    now += 1_000;
    expect(await snapshots.current('acme')).toBeUndefined();
  });

  test('follow a call to refresh at once', async () => {
    const { database, snapshots } = open();
    await snapshots.current('acme');
    database.versions.set('acme', { policy: 2, people: 0, keys: 0 });
    await snapshots.refresh(['acme']);
    expect((await snapshots.current('acme'))?.organisation.policyVersion).toBe(2);
  });

  test('serve the last known state for a minute without a database, then refuse', async () => {
    const { database, snapshots, failures } = open();
    await snapshots.current('acme');
    database.state.mode = 'fails';
    now += 60_000;
    expect(await snapshots.current('acme')).toBeDefined();
    expect(failures.length).toBeGreaterThan(0);
    now += 1;
    await expect(snapshots.current('acme')).rejects.toThrow(StorageFault);
    await expect(snapshots.current('other')).rejects.toThrow(StorageFault);
    database.state.mode = 'answers';
    expect(await snapshots.current('acme')).toBeDefined();
  });

  test('wait for no read that hangs, and begin no more than three beside each other', async () => {
    const { database, snapshots } = open();
    await snapshots.current('acme');
    const before = database.asked.length;
    database.state.mode = 'hangs';
    const look = async () => {
      now += 301;
      const looking = snapshots.current('acme');
      await vi.advanceTimersByTimeAsync(250);
      return (await looking)?.organisation.policyVersion;
    };
    await look();
    // Another connection answers.
    database.state.mode = 'answers';
    database.versions.set('acme', { policy: 2, people: 0, keys: 0 });
    expect(await look()).toBe(2);
    database.state.mode = 'hangs';
    for (let at = 0; at < 9; at += 1) await look();
    expect(database.asked.length - before).toBe(4);
  });

  test('wait for a slow database a quarter of a second, not longer', async () => {
    const { database, snapshots } = open();
    await snapshots.current('acme');
    database.state.mode = 'hangs';
    now += 1_000;
    const waiting = snapshots.current('acme');
    await vi.advanceTimersByTimeAsync(250);
    expect((await waiting)?.organisation.id).toBe('acme');
  });
});
