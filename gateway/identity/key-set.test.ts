import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { JWSHeaderParameters } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { keySetOf } from './key-set.ts';

const issuer = 'https://login.example';
const MINUTE = 60_000;

function publicKey(kid: string) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
}

let clock: number;
let fetches: number;
let published: unknown[];
let reachable: boolean;
let discovery: unknown;

const fetchJson = async (url: string) => {
  if (!reachable) throw new Error('down');
  if (url.endsWith('openid-configuration')) return discovery;
  fetches += 1;
  return { keys: published };
};

const open = () => keySetOf(issuer, { fetchJson, now: () => clock });
const ask = (keys: ReturnType<typeof open>, kid: string) => {
  const header: JWSHeaderParameters = { alg: 'ES256', kid };
  return Promise.resolve(keys(header as Parameters<typeof keys>[0], { payload: '', signature: '' })).then(
    () => 'known',
    (error: { code?: string }) => error.code,
  );
};

beforeEach(() => {
  clock = Date.now();
  fetches = 0;
  published = [publicKey('a')];
  reachable = true;
  discovery = { issuer, jwks_uri: `${issuer}/keys` };
});

describe('keySetOf', () => {
  test('fetches the keys at most twice for a thousand unknown ids', async () => {
    const keys = open();
    expect(await ask(keys, 'a')).toBe('known');
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask(keys, randomUUID())));
    for (let round = 0; round < 50; round += 1) answers.push(await ask(keys, randomUUID()));
    expect(new Set(answers)).toEqual(new Set(['signed_out']));
    expect(fetches).toBe(2);
    clock += MINUTE;
    for (let round = 0; round < 50; round += 1) await ask(keys, randomUUID());
    expect(fetches).toBe(3);
  });

  test('fetches them at most twice for a thousand unknown ids that are its first', async () => {
    const keys = open();
    await Promise.all(Array.from({ length: 1_000 }, () => ask(keys, randomUUID())));
    expect(fetches).toBeLessThanOrEqual(2);
  });

  test('finds a new key at once, and the next one after the cool-down', async () => {
    const keys = open();
    await ask(keys, 'a');
    published.push(publicKey('b'));
    expect(await ask(keys, 'b')).toBe('known');
    published.push(publicKey('c'));
    expect(await ask(keys, 'c')).toBe('signed_out');
    clock += MINUTE;
    expect(await ask(keys, 'c')).toBe('known');
  });

  test('says busy for a new key from the moment the provider is down, and finds it when it is back', async () => {
    const keys = open();
    await ask(keys, 'a');
    reachable = false;
    published.push(publicKey('b'));
    for (let round = 0; round < 3; round += 1) expect(await ask(keys, 'b')).toBe('busy');
    expect(await ask(keys, 'a')).toBe('known');
    reachable = true;
    clock += 2_000;
    expect(await ask(keys, 'b')).toBe('known');
  });

  test('keeps a known key while the provider is down, and says busy for an unknown one', async () => {
    const keys = open();
    await ask(keys, 'a');
    reachable = false;
    clock += 60 * MINUTE;
    expect(await ask(keys, 'a')).toBe('known');
    expect(await ask(keys, 'b')).toBe('busy');
  });

  test('trusts no key for longer than a day without the provider', async () => {
    const keys = open();
    await ask(keys, 'a');
    reachable = false;
    clock += 25 * 60 * MINUTE;
    expect(await ask(keys, 'a')).toBe('busy');
    reachable = true;
    clock += 2_000;
    expect(await ask(keys, 'a')).toBe('known');
  });

  test('drops a key that the provider withdrew', async () => {
    const keys = open();
    await ask(keys, 'a');
    published = [publicKey('b')];
    clock += 11 * MINUTE;
    await ask(keys, 'b');
    expect(await ask(keys, 'b')).toBe('known');
    expect(await ask(keys, 'a')).toBe('signed_out');
  });

  test.each([
    ['another issuer', { issuer: 'https://evil.org', jwks_uri: `${issuer}/keys` }],
    ['keys over plain http', { issuer, jwks_uri: 'http://login.example/keys' }],
    ['no keys', { issuer }],
    ['an HTML page', '<html>'],
  ])('trusts no discovery document with %s', async (_name, document) => {
    discovery = document;
    expect(await ask(open(), 'a')).toBe('busy');
    expect(fetches).toBe(0);
  });
});
