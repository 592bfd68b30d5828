import { createHmac, generateKeyPairSync, randomUUID, sign as signBytes } from 'node:crypto';
import type { Code } from '@sidenote/contract/faults';
import { terms } from '@sidenote/contract/terms';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chunksOf } from '../limits/chunks.ts';
import { errorBody } from '../routes/refusal.ts';
import { expectRefused as refused } from '../testing/expect-refused.ts';
import {
  goodClaims,
  type OpenidProvider,
  startOpenidProvider,
  TEST_AUDIENCE,
  TEST_CLIENT,
  type TokenParts,
} from '../testing/openid-provider.ts';
import { type RawAnswer, sendRaw } from '../testing/raw-request.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { signIn } from '../testing/sign-in.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
/** The provider of Acme, and another one, of an organisation with the same claim. */
let provider: OpenidProvider;
let other: OpenidProvider;
let gateway: TestGateway;

const bound = { audience: TEST_AUDIENCE, clientIds: [TEST_CLIENT] as [string], organisationClaim: 'org' };

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  [provider, other] = await Promise.all([startOpenidProvider(), startOpenidProvider()]);
  const { issuer } = provider;
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    identity: {
      kind: 'oidc',
      issuers: [
        { issuer, ...bound, roles: { Admins: 'owner' } },
        { issuer: other.issuer, ...bound },
      ],
    },
    organisations: [
      { id: 'acme', name: 'Acme', claim: 'acme', issuer },
      { id: 'other', name: 'Other', claim: 'acme', issuer: other.issuer },
    ],
  });
  await gateway.change({ optIn: terms.version, actions: 'improve-writing' });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([provider.close(), other.close(), upstream.close()]);
});

const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (parts?: TokenParts) => provider.sign(parts);
const claims = (changes: Record<string, unknown>) => () => sign({ claims: changes });
const header = (changes: Record<string, unknown>) => () => sign({ header: changes });

/** Signed with the public key as if it were a shared secret: the classic confusion of algorithms. */
function confused(form: 'pem' | 'der' | 'jwk', alg = 'HS256') {
  return () => {
    const { kid, publicKey } = provider.rsa;
    const input = `${encode({ alg, kid, typ: 'at+jwt' })}.${encode(goodClaims(provider.issuer))}`;
    const secret = {
      pem: () => publicKey.export({ format: 'pem', type: 'spki' }),
      der: () => publicKey.export({ format: 'der', type: 'spki' }),
      jwk: () => JSON.stringify(publicKey.export({ format: 'jwk' })),
    }[form]();
    return `${input}.${createHmac(alg.replace('HS', 'sha'), secret).update(input).digest('base64url')}`;
  };
}

function unsigned(alg: string, signature = '') {
  return `${encode({ alg, kid: provider.rsa.kid, typ: 'at+jwt' })}.${encode(goodClaims(provider.issuer))}.${signature}`;
}

async function parts(of: Promise<string>) {
  const [head = '', payload = '', signature = ''] = (await of).split('.');
  return { head, payload, signature };
}

function unencoded() {
  const head = encode({ alg: 'RS256', kid: provider.rsa.kid, typ: 'at+jwt', crit: ['b64'], b64: false });
  const input = `${head}.${encode(goodClaims(provider.issuer))}`;
  return `${input}.${signBytes('sha256', Buffer.from(input), provider.rsa.privateKey).toString('base64url')}`;
}

async function swapped() {
  const { head, signature } = await parts(sign());
  return `${head}.${encode({ ...goodClaims(provider.issuer), sub: 'ada' })}.${signature}`;
}

async function grafted() {
  const { head, payload } = await parts(sign());
  return `${head}.${payload}.${(await parts(sign({ claims: { sub: 'jonas' } }))).signature}`;
}

/** The same key material under an id that the provider publishes for another key. */
const keyOfAnotherType = () => sign({ header: { kid: provider.curve.kid } });
const ownKey = stranger.publicKey.export({ format: 'jwk' });
const byStranger =
  (more: Record<string, unknown> = {}) =>
  () =>
    sign({ header: more, key: stranger.privateKey });

type Make = () => string | Promise<string>;
type Lines = readonly string[];

const bearer = (token: string) => [`authorization: Bearer ${token}`];

/** Everything that is wrong with the token itself: 401, like no token at all. */
const badTokens: [name: string, make: Make][] = [
  ['alg none', () => unsigned('none')],
  ['alg none with a signature', async () => unsigned('none', (await parts(sign())).signature)],
  ['alg None', () => unsigned('None')],
  ['HS256 with the public key as PEM', confused('pem')],
  ['HS256 with the public key as DER', confused('der')],
  ['HS256 with the public key as JWK', confused('jwk')],
  ['HS512 with the public key', confused('pem', 'HS512')],
  ['RS512, which is not on the list', header({ alg: 'RS512' })],
  ['expired', claims({ exp: inSeconds(-60) })],
  ['without an end', claims({ exp: undefined })],
  ['an end that is no number', claims({ exp: 'never' })],
  ['an end beyond every number', claims({ exp: '1e999' })],
  ['not valid yet', claims({ nbf: inSeconds(60) })],
  ['another issuer', claims({ iss: 'https://login.evil.org' })],
  ['our issuer with a slash', () => sign({ claims: { iss: `${provider.issuer}/` } })],
  ['our issuer in a list', () => sign({ claims: { iss: [provider.issuer] } })],
  ['no issuer', claims({ iss: undefined })],
  ['the other issuer’s name on our issuer’s token', () => sign({ claims: { iss: other.issuer } })],
  ['our issuer’s name on the other issuer’s token', () => other.sign({ claims: { iss: provider.issuer } })],
  ['another audience', claims({ aud: 'https://other.test' })],
  ['an audience that begins like ours', claims({ aud: `${TEST_AUDIENCE}.evil.org` })],
  ['several audiences', claims({ aud: [TEST_AUDIENCE, 'https://other.test'] })],
  ['no audience', claims({ aud: undefined })],
  ['another client', claims({ client_id: 'other' })],
  ['another client beside ours', claims({ azp: 'other' })],
  ['no client', claims({ client_id: undefined })],
  ['an ID token’s type', header({ typ: 'JWT' })],
  ['an ID token’s hash', claims({ at_hash: 'x', typ: 'ID' })],
  ['no type', header({ typ: undefined })],
  ['an unknown key', () => sign({ header: { kid: randomUUID() }, key: stranger.privateKey })],
  ['a key of another type', keyOfAnotherType],
  ['SQL for a key', () => sign({ header: { kid: "' OR 1=1 --" }, key: stranger.privateKey })],
  ['a path for a key', () => sign({ header: { kid: '../../../dev/null' }, key: stranger.privateKey })],
  ['a stranger’s signature', byStranger()],
  ['jwk: a key of its own', byStranger({ jwk: ownKey })],
  ['jku: an address of its own keys', byStranger({ jku: 'https://evil.org/keys' })],
  ['x5u: an address of its own certificate', byStranger({ x5u: 'https://evil.org/certificate' })],
  ['x5c: a certificate of its own', byStranger({ x5c: ['MIIB'] })],
  ['crit: an extension we do not know', header({ crit: ['admin'], admin: true })],
  ['crit: a payload that says it is not encoded', unencoded],
  ['a payload changed after signing', swapped],
  ['the signature of another token', grafted],
  ['a signature cut short', async () => (await sign()).slice(0, -20)],
  ['no signature', async () => `${(await parts(sign())).head}.${(await parts(sign())).payload}.`],
  ['a head that is no JSON', async () => `bm90IEpTT04.${(await parts(sign())).payload}.eA`],
  ['a payload that is no object', async () => `${(await parts(sign())).head}.W10.eA`],
  ['an encrypted token', () => 'a.b.c.d.e'],
  ['no JWT', () => 'a.b.c'],
  ['a huge subject', claims({ sub: 'm'.repeat(3_000) })],
  ['an empty subject', claims({ sub: '' })],
  ['a subject that is a number', claims({ sub: 7 })],
  ['a subject that is an object', claims({ sub: { $ne: null } })],
  ['a subject with a line break', claims({ sub: 'mira\r\nx-admin: 1' })],
  ['a subject with NUL', claims({ sub: 'mira\u0000' })],
  ['no subject', claims({ sub: undefined })],
  ['no organisation', claims({ org: undefined })],
  ['several organisations', claims({ org: ['acme', 'other'] })],
  ['an organisation that is an object', claims({ org: { acme: true } })],
  ['a huge organisation', claims({ org: 'a'.repeat(3_000) })],
  ['9 KB', claims({ name: 'n'.repeat(6_500) })],
];

/** Everything that is wrong with how a good token is shown, or with whose it is. */
const badRequests: [name: string, lines: () => Lines | Promise<Lines>, status: number, code: Code][] = [
  ['no token', () => [], 401, 'signed_out'],
  ['an empty header', () => ['authorization:'], 401, 'signed_out'],
  ['an empty token', () => ['authorization: Bearer '], 401, 'signed_out'],
  [
    'a good token under another scheme',
    async () => [`authorization: Basic ${await sign()}`],
    401,
    'signed_out',
  ],
  ['a good token twice', async () => [...bearer(await sign()), ...bearer(await sign())], 401, 'signed_out'],
  [
    'two good tokens in one header',
    async () => [`authorization: Bearer ${await sign()}, Bearer ${await sign()}`],
    401,
    'signed_out',
  ],
  ['a good token in a cookie', async () => [`cookie: access_token=${await sign()}`], 401, 'signed_out'],
  [
    'a good token under another name',
    async () => [`x-authorization: Bearer ${await sign()}`, `proxy-authorization: Bearer ${await sign()}`],
    401,
    'signed_out',
  ],
  ['64 KB', async () => bearer(`${'a'.repeat(65_536)}.${await sign()}`), 431, 'invalid_request'],
  [
    'an organisation we do not have',
    async () => bearer(await sign({ claims: { org: 'evil' } })),
    403,
    'not_opted_in',
  ],
  [
    'SQL for an organisation',
    async () => bearer(await sign({ claims: { org: "acme' OR '1'='1" } })),
    403,
    'not_opted_in',
  ],
  [
    'a name of an object’s own for an organisation',
    async () => bearer(await sign({ claims: { org: '__proto__' } })),
    403,
    'not_opted_in',
  ],
  ['our claim’s value from another issuer', async () => bearer(await other.sign()), 403, 'not_opted_in'],
  [
    'another organisation’s token with our id in headers',
    async () => [
      ...bearer(await other.sign()),
      'x-organisation: acme',
      'x-org-id: acme',
      'openai-organization: acme',
    ],
    403,
    'not_opted_in',
  ],
];

async function attack(
  lines: Lines,
  path = '/v1/chat/completions',
  body: unknown = chatBody(),
): Promise<RawAnswer> {
  const start = [`POST ${path} HTTP/1.1`, 'content-type: application/json'];
  return sendRaw(gateway.url, [...start, ...lines], JSON.stringify(body));
}

async function expectRefused(lines: Lines, status: number, code: Code, answer: RawAnswer) {
  const secrets = lines.flatMap((line) => line.split(/[ .,=]/)).filter((part) => part.length > 40);
  await refused({ gateway, upstream, organisations: ['acme', 'other'] }, answer, { status, code, secrets });
}

describe('the gateway refuses', () => {
  test.each(badTokens)('a token: %s', async (_name, make) => {
    const lines = bearer(await make());
    await expectRefused(lines, 401, 'signed_out', await attack(lines));
  });

  test.each(badRequests)('a request: %s', async (_name, make, status, code) => {
    const lines = await make();
    await expectRefused(lines, status, code, await attack(lines));
  });

  test('a good token in the address, whatever it is called', async () => {
    const token = await sign();
    const answer = await attack([], `/v1/chat/completions?access_token=${token}&token=${token}`);
    await expectRefused([`x: ${token}`], 401, 'signed_out', answer);
  });

  test('another organisation’s token with our id in the path or the body', async () => {
    const lines = bearer(await other.sign());
    const inPath = await attack(lines, '/v1/chat/completions?organisation=acme&orgId=acme');
    await expectRefused(lines, 403, 'not_opted_in', inPath);
    const inBody = await attack(lines, undefined, { ...chatBody(), organisation: 'acme', orgId: 'acme' });
    await expectRefused(lines, 403, 'not_opted_in', inBody);
  });

  test('an ID token that was really given out', async () => {
    const sample = await startTestGateway({ upstreamUrl: upstream.baseUrl });
    const { idToken } = await signIn(sample.url, 'mira');
    expect(decodeProtectedHeader(idToken).typ).not.toBe('at+jwt');
    const answer = await fetch(`${sample.url}/v1/policy`, {
      headers: { authorization: `Bearer ${idToken}` },
    });
    expect(answer.status).toBe(401);
    await sample.close();
  });
});

const policyWith = async (token: string) => {
  const response = await fetch(`${gateway.url}/v1/policy`, { headers: { authorization: `Bearer ${token}` } });
  const body = (await response.json()) as { error?: { code: string }; orgId?: string; person?: unknown };
  return { status: response.status, code: body.error?.code, orgId: body.orgId, person: body.person };
};

describe('the gateway takes', () => {
  test.each<[name: string, make: Make, orgId: string]>([
    ['a good token', () => sign(), 'acme'],
    [
      'one signed on a curve',
      () => sign({ header: { alg: 'ES256', kid: provider.curve.kid }, key: provider.curve.privateKey }),
      'acme',
    ],
    ['SQL for a subject, which is only text', claims({ sub: "'; DROP TABLE organisation; --" }), 'acme'],
    ['a subject with signs of every script', claims({ sub: 'Ünïcödé 名前 🙂' }), 'acme'],
    ['the same claim of another issuer, as another organisation', () => other.sign(), 'other'],
  ])('%s', async (_name, make, orgId) => {
    expect(await policyWith(await make())).toMatchObject({ status: 200, orgId });
  });

  test('two tokens that share their first hundred characters, each for its own person', async () => {
    const tokens = await Promise.all(['Mira', 'Jonas'].map((name) => sign({ claims: { sub: name, name } })));
    expect(new Set(tokens.map((token) => token.slice(0, 100))).size).toBe(1);
    for (let round = 0; round < 2; round += 1)
      for (const [at, name] of ['Mira', 'Jonas'].entries())
        expect(await policyWith(tokens[at] ?? '')).toMatchObject({ person: { name } });
  });
});

/** Tokens of somebody who would act as an admin: an owner who has just signed in, but for what is named. */
const adminTokens: [name: string, claims: () => Record<string, unknown>, status: number, code: string][] = [
  ['roles that did not fit into it', () => ({ _claim_names: { roles: 'src1' } }), 403, 'role_needed'],
  ['groups that did not fit into it', () => ({ hasgroups: true }), 403, 'role_needed'],
  [
    'more roles than anyone has',
    () => ({ roles: ['Admins', ...Array.from({ length: 50 }, String)] }),
    403,
    'role_needed',
  ],
  ['roles as a text', () => ({ roles: 'Admins' }), 403, 'role_needed'],
  ['roles as an object', () => ({ roles: { Admins: true } }), 403, 'role_needed'],
  ['our own name of the role, which nobody mapped', () => ({ roles: ['owner'] }), 403, 'role_needed'],
  ['no roles', () => ({ roles: undefined }), 403, 'role_needed'],
  ['a sign-in of an hour ago', () => ({ auth_time: inSeconds(-3_600) }), 401, 'fresh_sign_in_needed'],
  ['a sign-in yet to come', () => ({ auth_time: inSeconds(3_600) }), 401, 'fresh_sign_in_needed'],
  ['a sign-in at no time', () => ({ auth_time: undefined }), 401, 'fresh_sign_in_needed'],
  ['a sign-in at a time that is a text', () => ({ auth_time: 'now' }), 401, 'fresh_sign_in_needed'],
];

describe('an act of administration', () => {
  const act = async (subject: string, token: string) =>
    fetch(`${gateway.url}/v1/admin/people/revoke`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ subject, reason: 'A reason of the test' }),
    });
  const owner = (changes: Record<string, unknown> = {}) => ({
    claims: { sub: 'ada', roles: ['Admins'], auth_time: inSeconds(-10), ...changes },
  });

  test('of an owner ends a person’s access, whose token is good for nothing then', async () => {
    const token = await sign({ claims: { sub: 'leaver' } });
    expect(await policyWith(token)).toMatchObject({ status: 200 });
    expect((await act('leaver', await sign(owner()))).status).toBe(204);
    const lines = bearer(token);
    await expectRefused(lines, 403, 'access_revoked', await attack(lines));
  });

  test.each(adminTokens)('is refused with %s', async (_name, claims, status, code) => {
    const response = await act('nobody', await sign(owner(claims())));
    const told = (await response.json()) as { error: { code: string } };
    expect([response.status, told.error.code]).toEqual([status, code]);
    const challenge = response.headers.get('www-authenticate') ?? '';
    const asked = ['error="insufficient_user_authentication"', 'max_age="900"'];
    expect(asked.map((part) => challenge.includes(part))).toEqual(asked.map(() => status === 401));
  });

  test('is refused with the same claims of another organisation’s provider', async () => {
    const response = await act('mira', await other.sign(owner()));
    expect(response.status).toBe(403);
    expect(await policyWith(await sign())).toMatchObject({ status: 200 });
  });
});

describe('the keys', () => {
  test('are fetched at most twice for a thousand unknown ids', async () => {
    await policyWith(await sign());
    const before = provider.keyFetches();
    const { head, payload, signature } = await parts(sign());
    const known = JSON.parse(Buffer.from(head, 'base64url').toString());
    const forged = Array.from(
      { length: 1_000 },
      () => `${encode({ ...known, kid: randomUUID() })}.${payload}.${signature}`,
    );
    const answers: Awaited<ReturnType<typeof policyWith>>[] = [];
    // More connections at once than a listener's queue holds wait for the network's own repeats, or are reset.
    for (const some of chunksOf(forged)) answers.push(...(await Promise.all(some.map(policyWith))));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['signed_out']));
    expect(provider.keyFetches() - before).toBeLessThanOrEqual(2);
    expect(await policyWith(await sign())).toMatchObject({ status: 200 });
  });

  test('that are known work while the provider is down; a new key, or a new gateway, is told busy', async () => {
    const start = () =>
      startTestGateway({
        upstreamUrl: upstream.baseUrl,
        identity: { kind: 'oidc', issuers: [{ issuer: provider.issuer, ...bound }] },
      });
    const [warm, cold] = await Promise.all([start(), start()]);
    const known = await sign();
    const byNewKey = await sign({ header: { kid: randomUUID() }, key: stranger.privateKey });
    const ask = async ({ url }: TestGateway, token: string) => {
      const response = await fetch(`${url}/v1/policy`, { headers: { authorization: `Bearer ${token}` } });
      return [response.status, response.ok ? undefined : await response.json()];
    };
    expect(await ask(warm, known)).toEqual([200, undefined]);
    await provider.pause();
    expect(await ask(warm, await sign({ claims: { sub: 'late' } }))).toEqual([200, undefined]);
    expect(await ask(warm, byNewKey)).toEqual([503, errorBody('busy')]);
    expect(await ask(cold, known)).toEqual([503, errorBody('busy')]);
    await provider.resume();
    await Promise.all([warm.close(), cold.close()]);
  });
});
