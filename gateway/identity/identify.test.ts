import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Identify, openIdentify } from './identify.ts';
import { issuerSchema } from './issuer.ts';
import { organisationsByClaim } from './organisation-of.ts';

const audience = 'https://gateway.example';
const first = 'https://login.example';
const second = 'https://login.other.example';
const MINUTE = 60_000;

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}
const makeKey = (): Key => ({ kid: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) });

let clock: number;
/** What each issuer publishes now. */
let published: Record<string, Key>;
/** How many tokens were verified: a remembered one is not. */
let verified: number;
let identity: Identify;

const entry = (issuer: string) =>
  issuerSchema.parse({ issuer, audience, clientIds: ['sidenote'], organisationClaim: 'org' });

function open(issuers: readonly string[]): Identify {
  return openIdentify({
    issuers: issuers.map(entry),
    organisationOf: organisationsByClaim(
      [
        { id: 'acme', claim: 'acme', issuer: first },
        { id: 'other', claim: 'acme', issuer: second },
      ],
      first,
    ),
    personOf: (_issuer, subject) => {
      verified += 1;
      return subject;
    },
    now: () => clock,
    steady: () => clock,
    fetchJson: async (url) => {
      const { origin: issuer } = new URL(url);
      const key = published[issuer];
      if (url.endsWith('openid-configuration')) return { issuer, jwks_uri: `${issuer}/keys` };
      return { keys: [{ ...key?.publicKey.export({ format: 'jwk' }), kid: key?.kid, alg: 'ES256' }] };
    },
  });
}

function tokenOf(issuer: string, { seconds = 600, sub = 'mira', key = published[issuer] } = {}) {
  if (key === undefined) throw new Error('no such issuer');
  const now = Math.floor(clock / 1_000);
  return new SignJWT({ org: 'acme', client_id: 'sidenote', jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(sub)
    .setExpirationTime(now + seconds)
    .sign(key.privateKey);
}
const ask = (token: string) =>
  identity.identify(['Authorization', `Bearer ${token}`]).then(
    ({ orgId, person }) => `${person} of ${orgId}`,
    (error: { code?: string }) => error.code,
  );

beforeEach(() => {
  clock = Date.now();
  published = { [first]: makeKey(), [second]: makeKey() };
  verified = 0;
  identity = open([first, second]);
});

describe('who asks', () => {
  test('is told by the issuer that the token names, and by that one’s keys', async () => {
    expect(await ask(await tokenOf(first))).toBe('mira of acme');
    expect(await ask(await tokenOf(second))).toBe('mira of other');
    const key = published[second] ?? makeKey();
    expect(await ask(await tokenOf(first, { key }))).toBe('signed_out');
    published['https://login.evil.example'] = makeKey();
    expect(await ask(await tokenOf('https://login.evil.example'))).toBe('signed_out');
  });

  test('is verified once a minute for each token, whole', async () => {
    const [one, two] = [await tokenOf(first), await tokenOf(first)];
    expect(one.slice(0, 100)).toBe(two.slice(0, 100));
    for (let round = 0; round < 3; round += 1) for (const token of [one, two]) await ask(token);
    expect(verified).toBe(2);
    clock += MINUTE;
    await ask(one);
    expect(verified).toBe(3);
  });

  test('is not remembered beyond the token’s end', async () => {
    const token = await tokenOf(first, { seconds: 20 });
    expect(await ask(token)).toBe('mira of acme');
    clock += 30_000;
    expect(await ask(token)).toBe('signed_out');
  });

  test('is verified anew once forgotten, and nobody else is', async () => {
    const [own, other] = [await tokenOf(first), await tokenOf(first, { sub: 'jonas' })];
    for (const token of [own, other]) await ask(token);
    identity.forget('acme', 'mira');
    for (const token of [own, other]) await ask(token);
    expect(verified).toBe(3);
  });

  test('is forgotten when the keys are fetched anew: a withdrawn key counts no longer', async () => {
    const token = await tokenOf(first);
    await ask(token);
    published[first] = makeKey();
    clock += 40_000;
    expect(await ask(token)).toBe('mira of acme');
    // An unknown key makes the gateway look at the keys again, within the minute.
    expect(await ask(await tokenOf(first))).toBe('mira of acme');
    expect(await ask(token)).toBe('signed_out');
  });

  test('is the same with one issuer, whatever the token says of it', async () => {
    identity = open([first]);
    expect(await ask(await tokenOf(first))).toBe('mira of acme');
    expect(await ask(await tokenOf(second))).toBe('signed_out');
  });
});
