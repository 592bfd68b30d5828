import { beforeEach, describe, expect, test } from 'vitest';
import { openTokenCache, REMEMBER_MS, type TokenCache, tokenKey } from './token-cache.ts';

const bound = { issuer: 'https://login.example', audience: 'https://gateway.example' };

let clock: number;
let cache: TokenCache<string>;

beforeEach(() => {
  clock = 1_000_000;
  cache = openTokenCache<string>({ now: () => clock, steady: () => clock, capacity: 3 });
});

describe('tokenKey', () => {
  test('differs for tokens that differ after their first hundred characters, or in the last alone', () => {
    const same = 'a'.repeat(100);
    const keys = [`${same}b`, `${same}c`, same].map((token) => tokenKey(token, bound));
    expect(new Set(keys).size).toBe(3);
  });

  test('differs for another issuer or audience', () => {
    const keys = [bound, { ...bound, issuer: 'https://other.example' }, { ...bound, audience: 'other' }];
    expect(new Set(keys.map((own) => tokenKey('a.b.c', own))).size).toBe(3);
  });
});

describe('the cache of tokens', () => {
  test('remembers for a minute', () => {
    cache.keep('key', 'mira', clock + 10 * REMEMBER_MS);
    clock += REMEMBER_MS - 1;
    expect(cache.find('key')).toBe('mira');
    clock += 1;
    expect(cache.find('key')).toBeUndefined();
    expect(cache.size()).toBe(0);
  });

  test('remembers no longer where the wall clock is set back', () => {
    let wall = clock;
    const apart = openTokenCache<string>({ now: () => wall, steady: () => clock });
    apart.keep('key', 'mira', wall + 10 * REMEMBER_MS);
    wall -= 100 * REMEMBER_MS;
    clock += REMEMBER_MS;
    expect(apart.find('key')).toBeUndefined();
  });

  test('remembers never beyond the token’s own end', () => {
    cache.keep('key', 'mira', clock + 2_000);
    cache.keep('ended', 'jonas', clock);
    expect(cache.find('ended')).toBeUndefined();
    clock += 2_000;
    expect(cache.find('key')).toBeUndefined();
  });

  test('is bounded: the oldest makes room', () => {
    for (const key of ['a', 'b', 'c', 'd']) cache.keep(key, key, clock + REMEMBER_MS);
    expect(['a', 'b', 'c', 'd'].map(cache.find)).toEqual([undefined, 'b', 'c', 'd']);
    expect(cache.size()).toBe(3);
  });

  test('forgets one person, and nobody else', () => {
    for (const person of ['mira', 'jonas']) cache.keep(person, person, clock + REMEMBER_MS);
    cache.forget((value) => value === 'mira');
    expect(['mira', 'jonas'].map(cache.find)).toEqual([undefined, 'jonas']);
  });
});
