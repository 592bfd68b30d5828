import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { bearerToken, isJwt } from './bearer.ts';
import { IdentityFault } from './fault.ts';
import { type Issuer, issuerSchema } from './issuer.ts';
import { keySetOf } from './key-set.ts';
import { verifyToken } from './token.ts';

const issuer = 'https://login.example';
const binding = issuerSchema.parse({
  issuer,
  audience: 'https://gateway.example',
  clientIds: ['sidenote', 'sidenote-console'],
  organisationClaim: 'org',
});

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwks = {
  keys: [
    { ...ours.publicKey.export({ format: 'jwk' }), kid: 'rsa', alg: 'RS256', use: 'sig' },
    { ...curve.publicKey.export({ format: 'jwk' }), kid: 'ec', alg: 'ES256', use: 'sig' },
  ],
};
const documents: Record<string, unknown> = {
  [`${issuer}/.well-known/openid-configuration`]: { issuer, jwks_uri: `${issuer}/keys` },
  [`${issuer}/keys`]: jwks,
};
const keys = keySetOf(issuer, { fetchJson: async (url) => documents[url] });

const now = Math.floor(Date.now() / 1_000);
const goodClaims = {
  iss: issuer,
  aud: binding.audience,
  sub: 'mira',
  org: 'acme',
  client_id: 'sidenote',
  iat: now,
  exp: now + 600,
  name: 'Mira',
};
const goodHeader = { alg: 'RS256', kid: 'rsa', typ: 'at+jwt' };

interface Parts {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: KeyObject;
}

function sign({ claims = {}, header = {}, key = ours.privateKey }: Parts): Promise<string> {
  const crit = Array.isArray(header.crit) ? Object.fromEntries(header.crit.map((name) => [name, true])) : {};
  return new SignJWT({ ...goodClaims, ...claims })
    .setProtectedHeader({ ...goodHeader, ...header })
    .sign(key, { crit });
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(goodClaims)}`;

/** Signs with the public key as if it were a shared secret: the classic confusion of algorithms. */
function confused(): string {
  const input = `${encode({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })}.${encode(goodClaims)}`;
  const secret = ours.publicKey.export({ format: 'pem', type: 'spki' });
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

async function swapped(): Promise<string> {
  const [head, , signature] = (await sign({})).split('.');
  return `${head}.${encode({ ...goodClaims, org: 'other' })}.${signature}`;
}

async function grafted(): Promise<string> {
  const [head, payload] = (await sign({})).split('.');
  const [, , signature] = (await sign({ claims: { sub: 'jonas' } })).split('.');
  return `${head}.${payload}.${signature}`;
}

const userInfo = `${issuer}/userinfo`;
const ownToo = { otherAudiences: [userInfo] };
const jwtType: Partial<Issuer> = { tokenTypes: ['JWT'], requiredScope: 'sidenote' };
const typed = (typ: string | undefined, claims: Record<string, unknown>): Parts => ({
  header: { typ },
  claims,
});

const accepted: [name: string, parts: Parts][] = [
  ['RS256', {}],
  ['ES256', { header: { alg: 'ES256', kid: 'ec' }, key: curve.privateKey }],
  ['the long form of the type', { header: { typ: 'application/at+jwt' } }],
  ['a second client of ours', { claims: { client_id: 'sidenote-console' } }],
  ['azp instead of client_id', { claims: { client_id: undefined, azp: 'sidenote' } }],
  ['its one audience as a list', { claims: { aud: [binding.audience] } }],
  ['a second late', { claims: { exp: now - 1 } }],
  ['no name', { claims: { name: undefined } }],
  ['a name that is no text', { claims: { name: { $ne: '' } } }],
  ['SQL for a subject, which is only text', { claims: { sub: "'; DROP TABLE organisation; --" } }],
];

const refused: [name: string, token: Parts | (() => string | Promise<string>)][] = [
  ['an expired one', { claims: { exp: now - 60 } }],
  ['one without expiry', { claims: { exp: undefined } }],
  ['an expiry that is no number', { claims: { exp: 'never' } }],
  ['one not valid yet', { claims: { nbf: now + 60 } }],
  ['another issuer', { claims: { iss: 'https://login.example.evil.org' } }],
  ['the issuer with a slash', { claims: { iss: `${issuer}/` } }],
  ['no issuer', { claims: { iss: undefined } }],
  ['another audience', { claims: { aud: 'https://other.example' } }],
  ['no audience', { claims: { aud: undefined } }],
  ['several audiences', { claims: { aud: [binding.audience, 'https://other.example'] } }],
  ['another client', { claims: { client_id: 'other' } }],
  ['a client that is a list', { claims: { client_id: ['sidenote'] } }],
  ['no client', { claims: { client_id: undefined } }],
  ['another client beside ours', { claims: { client_id: 'other', azp: 'sidenote' } }],
  ['an ID token', { header: { typ: 'JWT' } }],
  ['an ID token of the right type, by its hash', { claims: { at_hash: 'x' } }],
  ['no type', { header: { typ: undefined } }],
  ['no organisation', { claims: { org: undefined } }],
  ['several organisations', { claims: { org: ['acme', 'other'] } }],
  ['an empty organisation', { claims: { org: '' } }],
  ['no subject', { claims: { sub: undefined } }],
  ['an empty subject', { claims: { sub: '' } }],
  ['a huge subject', { claims: { sub: 'm'.repeat(4_000) } }],
  ['a subject that is no text', { claims: { sub: 7 } }],
  ['a subject with a line break', { claims: { sub: 'mira\nadmin' } }],
  ['a key that is not the issuer’s', { key: foreign.privateKey }],
  ['an unknown key id', { header: { kid: 'unknown' }, key: foreign.privateKey }],
  ['a key id of another type', { header: { kid: 'ec' } }],
  [
    'a key of its own in the header',
    { header: { jwk: foreign.publicKey.export({ format: 'jwk' }) }, key: foreign.privateKey },
  ],
  ['an address of its own keys', { header: { jku: 'https://evil.org/keys' }, key: foreign.privateKey }],
  [
    'a certificate of its own',
    { header: { x5u: 'https://evil.org/cert', kid: 'rsa' }, key: foreign.privateKey },
  ],
  ['a critical extension', { header: { crit: ['admin'], admin: true } }],
  ['RS512, which is not on the list', { header: { alg: 'RS512' } }],
  ['alg none', () => `${unsigned}.`],
  ['alg none with a signature', async () => `${unsigned}.${(await sign({})).split('.')[2]}`],
  ['HS256 with the public key', confused],
  ['a payload changed after signing', swapped],
  ['the signature of another token', grafted],
  ['a signature cut short', async () => (await sign({})).slice(0, -20)],
  ['no JWT', () => 'a.b.c'],
  ['nothing', () => ''],
  ['five parts', () => 'a.b.c.d.e'],
];

describe('verifyToken', () => {
  test.each(accepted)('accepts %s', async (_name, parts) => {
    expect(await verifyToken(await sign(parts), binding, keys)).toMatchObject({
      issuer,
      organisationClaim: 'acme',
    });
  });

  test.each(refused)('refuses %s', async (_name, token) => {
    const text = typeof token === 'function' ? await token() : await sign(token);
    const error = await verifyToken(text, binding, keys).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IdentityFault);
    expect(error).toMatchObject({ code: 'signed_out', message: 'signed_out' });
  });

  test('takes the organisation from the configured claim alone', async () => {
    const token = await sign({ claims: { tid: 'acme' } });
    const elsewhere = { ...binding, organisationClaim: '__proto__' };
    await expect(verifyToken(token, elsewhere, keys)).rejects.toBeInstanceOf(IdentityFault);
  });

  test.each<[name: string, changes: Partial<Issuer>, parts: Parts, taken: boolean]>([
    ['type JWT with the scope, as text', jwtType, typed('JWT', { scope: 'openid sidenote' }), true],
    ['type JWT with the scope, in scp', jwtType, typed('JWT', { scp: 'sidenote' }), true],
    ['type JWT with the scope, as a list', jwtType, typed('JWT', { scp: ['openid', 'sidenote'] }), true],
    ['no type with the scope', jwtType, typed(undefined, { scp: ['sidenote'] }), true],
    ['type JWT without a scope', jwtType, typed('JWT', {}), false],
    ['a scope that only begins like it', jwtType, typed('JWT', { scope: 'sidenote.read' }), false],
    ['a scope that is no text', jwtType, typed('JWT', { scope: { sidenote: true } }), false],
    ['type at+jwt, where the entry says JWT', jwtType, typed('at+jwt', { scope: 'sidenote' }), false],
    ['another type of JWT', jwtType, typed('logout+jwt', { scope: 'sidenote' }), false],
    ['the provider’s own second audience', ownToo, { claims: { aud: [binding.audience, userInfo] } }, true],
    ['that audience alone', ownToo, { claims: { aud: [userInfo] } }, false],
    [
      'a third audience',
      ownToo,
      { claims: { aud: [binding.audience, userInfo, 'https://x.example'] } },
      false,
    ],
    ['an algorithm that this issuer does not use', { algorithms: ['ES256'] }, {}, false],
    ['the person in another claim', { personClaim: 'oid' }, { claims: { oid: 'f00' } }, true],
    ['no such claim', { personClaim: 'oid' }, {}, false],
    ['the issuer as the organisation', { organisationClaim: 'iss' }, { claims: { org: undefined } }, true],
  ])('an issuer’s entry decides: %s', async (_name, changes, parts, taken) => {
    const answer = await verifyToken(await sign(parts), { ...binding, ...changes }, keys).then(
      () => true,
      () => false,
    );
    expect(answer).toBe(taken);
  });

  test('reads the sign-in’s time, and believes none that is yet to come', async () => {
    const timeOf = async (auth_time: unknown) =>
      (await verifyToken(await sign({ claims: { auth_time } }), binding, keys)).authTime;
    expect(await timeOf(now - 60)).toBe(now - 60);
    for (const odd of [undefined, 'yesterday', -1, 0.5, now + 600]) expect(await timeOf(odd)).toBeUndefined();
  });
});

describe('bearerToken', () => {
  test.each<[string, string[], string | undefined]>([
    ['one token', ['Host', 'x', 'Authorization', 'Bearer a.b.c'], 'a.b.c'],
    ['the scheme in lower case', ['authorization', 'bearer a.b.c'], 'a.b.c'],
    ['none', ['Host', 'x'], undefined],
    ['an empty one', ['Authorization', 'Bearer '], ''],
    ['the header twice', ['Authorization', 'Bearer a.b.c', 'authorization', 'Bearer a.b.c'], undefined],
    ['another scheme', ['Authorization', 'Basic a.b.c'], undefined],
    ['8 KB', ['Authorization', `Bearer a.${'b'.repeat(8_188)}.c`], `a.${'b'.repeat(8_188)}.c`],
    ['more than 8 KB', ['Authorization', `Bearer a.${'b'.repeat(8_189)}.c`], undefined],
    ['another header’s value that looks like it', ['X', 'Authorization', 'Y', 'Bearer a.b.c'], undefined],
  ])('%s', (_name, headers, token) => {
    expect(bearerToken(headers)).toBe(token);
  });
});

test.each([
  ['a.b.c', true],
  ['eyJ-_.eyJ0.x9', true],
  ['', false],
  ['a.b', false],
  ['a.b.', false],
  ['a.b.c.d.e', false],
  ['a.b.c, Bearer d.e.f', false],
  [' a.b.c', false],
  ['a.b.c\n', false],
  ['a.b.c=', false],
])('isJwt: %j is one: %s', (token, jwt) => {
  expect(isJwt(token)).toBe(jwt);
});
