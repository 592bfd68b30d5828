import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { directoriesByToken } from '../identity/directory-token.ts';
import { keySetOf } from '../identity/key-set.ts';
import { rememberPeople, unknownPerson } from '../policy/people.ts';
import { keepSnapshots } from '../policy/snapshots.ts';
import { directoryToken } from '../testing/directory.ts';
import { watchReadiness } from './readiness.ts';

/** What a gateway knows for a while must not be known until a clock that was ahead is where it was again. */
const AHEAD_MS = 365 * 86_400_000;

/** The wall clock goes back, and then both go on. */
const setBack = (thenMs: number) => {
  vi.setSystemTime(Date.now() - AHEAD_MS);
  vi.advanceTimersByTime(thenMs);
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.now() + AHEAD_MS }));
afterEach(() => void vi.useRealTimers());

describe('a wall clock that is set back by a year', () => {
  test('keeps no new signing key out', async () => {
    const issuer = 'https://login.example';
    const keyOf = (kid: string) => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
    };
    let published = [keyOf('old')];
    const fetchJson = async (url: string) =>
      url.endsWith('openid-configuration') ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: published };
    const keys = keySetOf(issuer, { fetchJson });
    const isKnown = async (kid: string) => {
      const header = { alg: 'ES256', kid } as Parameters<typeof keys>[0];
      return Promise.resolve(keys(header, { payload: '', signature: '' })).then(
        () => true,
        () => false,
      );
    };
    expect([await isKnown('old'), await isKnown('new')]).toEqual([true, false]);
    published = [keyOf('new')];
    // Half a minute after an unknown key was asked for, another may be.
    setBack(30_000);
    expect(await isKnown('new')).toBe(true);
  });

  test('keeps a gateway from being called ready no longer than it is', async () => {
    let works = true;
    const checks = [{ reason: 'database', works: () => works, carriesMs: 60_000 }] as const;
    const ask = watchReadiness(checks, { isDraining: () => false });
    expect((await ask()).status).toBe('ready');
    works = false;
    setBack(1_000);
    expect((await ask()).status).toBe('degraded');
    vi.advanceTimersByTime(60_000);
    expect((await ask()).status).toBe('not_ready');
  });

  test('lets the last known rules serve for a minute, and no longer', async () => {
    let isAway = false;
    const snapshots = keepSnapshots({
      versionsOf: async () => {
        if (isAway) throw new Error('away');
        return new Map();
      },
      organisation: async () => undefined,
      processorsFor: () => [],
      onFailure: () => undefined,
    });
    expect(await snapshots.current('acme')).toBeUndefined();
    isAway = true;
    setBack(60_001);
    await expect(snapshots.current('acme')).rejects.toThrow('storage_unavailable');
  });

  test('lets people be asked for again where an answer does not come', async () => {
    let asked = 0;
    const people = rememberPeople(() => {
      asked += 1;
      return asked === 1
        ? new Promise(() => undefined)
        : Promise.resolve(new Map([['mira', { ...unknownPerson, revoked: true }]]));
    });
    void people.standing('acme', 1, 'mira');
    setBack(300);
    expect((await people.standing('acme', 1, 'mira')).revoked).toBe(true);
  });

  test('lets a directory have another token', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-directory-'));
    try {
      const file = path.join(folder, 'acme');
      const [first, second] = [directoryToken(), directoryToken()];
      writeFileSync(file, first.sha256);
      const identify = directoriesByToken([{ id: 'acme', directoryTokenSha256File: file }]);
      const ask = (token: string) => identify(['authorization', `Bearer ${token}`]);
      expect(ask(first.token)).toBe('acme');
      writeFileSync(file, second.sha256);
      setBack(1_000);
      expect([ask(first.token), ask(second.token)]).toEqual([undefined, 'acme']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
