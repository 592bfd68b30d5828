import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Issuer, issuerSchema } from './issuer.ts';
import { keySetOf } from './key-set.ts';
import type { Principal } from './principal.ts';
import { verifyToken } from './token.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');

/** The entry that the README shows for a provider. */
function entryFor(provider: string): Issuer {
  const section = readme.split(`### ${provider}\n`)[1]?.split('\n#')[0] ?? '';
  return issuerSchema.parse(JSON.parse(/```json\n([\s\S]*?)```/.exec(section)?.[1] ?? ''));
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const now = Math.floor(Date.now() / 1_000);
const times = { iat: now, nbf: now, exp: now + 600 };

interface Token {
  readonly header?: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
}

/** Verifies a token with the provider's entry, as if its keys had been fetched from it. */
async function verify(issuer: Issuer, { header = {}, claims }: Token): Promise<Principal | 'refused'> {
  const keys = keySetOf(issuer.issuer, {
    fetchJson: async (url) =>
      url.endsWith('openid-configuration')
        ? { issuer: issuer.issuer, jwks_uri: `${new URL(issuer.issuer).origin}/keys` }
        : { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }] },
  });
  const token = await new SignJWT({ ...times, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k', ...header })
    .sign(privateKey);
  return verifyToken(token, issuer, keys).catch(() => 'refused');
}

/** How each provider writes an access token for our gateway, and an ID token of the same sign-in. */
const providers: Record<string, { access: Token; id: Token; principal: Partial<Principal> }> = {
  'Entra ID': {
    access: {
      header: { typ: 'JWT', x5t: 'k' },
      claims: {
        iss: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0',
        aud: '22222222-2222-4222-8222-222222222222',
        azp: '33333333-3333-4333-8333-333333333333',
        azpacr: '0',
        aio: 'ATQAy/8TAAAA',
        name: 'Mira Okafor',
        oid: '44444444-4444-4444-8444-444444444444',
        preferred_username: 'mira@acme.example',
        rh: '0.AAAA',
        roles: ['Sidenote.Owner', 'Something.Else'],
        groups: ['55555555-5555-4555-8555-555555555555'],
        auth_time: now - 60,
        scp: 'access_as_user',
        sub: 'pairwise-subject',
        tid: '11111111-1111-4111-8111-111111111111',
        uti: 'x',
        ver: '2.0',
      },
    },
    // One registration for both is common: the audience is ours then, and only the scope is missing.
    id: {
      header: { typ: 'JWT' },
      claims: {
        iss: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0',
        aud: '22222222-2222-4222-8222-222222222222',
        azp: '33333333-3333-4333-8333-333333333333',
        oid: '44444444-4444-4444-8444-444444444444',
        tid: '11111111-1111-4111-8111-111111111111',
        sub: 'pairwise-subject',
        roles: ['Sidenote.Owner'],
        ver: '2.0',
      },
    },
    principal: {
      subject: '44444444-4444-4444-8444-444444444444',
      organisationClaim: '11111111-1111-4111-8111-111111111111',
      roles: ['user', 'owner'],
      groups: ['55555555-5555-4555-8555-555555555555'],
      authTime: now - 60,
    },
  },
  Okta: {
    access: {
      claims: {
        ver: 1,
        jti: 'AT.example',
        iss: 'https://example.okta.com/oauth2/aus1example',
        aud: 'https://sidenote.example.com',
        sub: 'mira@acme.example',
        cid: '0oa1example',
        uid: '00u1example',
        scp: ['openid', 'profile', 'sidenote'],
        auth_time: now - 60,
        name: 'Mira Okafor',
        sidenote_roles: ['Sidenote auditors'],
        groups: ['Everyone', 'Billing'],
      },
    },
    id: {
      claims: {
        ver: 1,
        jti: 'ID.example',
        iss: 'https://example.okta.com/oauth2/aus1example',
        aud: '0oa1example',
        sub: '00u1example',
        amr: ['pwd'],
        auth_time: now - 60,
        at_hash: 'x',
      },
    },
    principal: {
      subject: '00u1example',
      organisationClaim: 'https://example.okta.com/oauth2/aus1example',
      roles: ['user', 'auditor'],
      groups: ['Everyone', 'Billing'],
    },
  },
  Keycloak: {
    access: {
      header: { typ: 'at+jwt' },
      claims: {
        iss: 'https://keycloak.example.com/realms/example',
        aud: 'https://sidenote.example.com',
        sub: 'f3a1d2c4-0000-4000-8000-000000000000',
        typ: 'Bearer',
        azp: 'sidenote-extension',
        sid: 'x',
        acr: '1',
        auth_time: now - 60,
        'allowed-origins': ['*'],
        scope: 'openid profile email',
        realm_access: { roles: ['sidenote-owner'] },
        roles: ['sidenote-owner', 'offline_access'],
        groups: ['billing'],
        name: 'Mira Okafor',
      },
    },
    id: {
      header: { typ: 'JWT' },
      claims: {
        iss: 'https://keycloak.example.com/realms/example',
        aud: 'sidenote-extension',
        sub: 'f3a1d2c4-0000-4000-8000-000000000000',
        typ: 'ID',
        azp: 'sidenote-extension',
        at_hash: 'x',
      },
    },
    principal: { roles: ['user', 'owner'], groups: ['billing'], authTime: now - 60 },
  },
  Auth0: {
    access: {
      header: { typ: 'at+jwt' },
      claims: {
        iss: 'https://example.eu.auth0.com/',
        sub: 'auth0|6553da60a54af58e29493993',
        aud: ['https://sidenote.example.com', 'https://example.eu.auth0.com/userinfo'],
        client_id: 'exampleClientId',
        jti: 'x',
        scope: 'openid profile',
        org_id: 'org_example',
        'https://sidenote.example.com/roles': ['owner'],
        'https://sidenote.example.com/groups': ['billing'],
        'https://sidenote.example.com/auth_time': now - 60,
      },
    },
    id: {
      header: { typ: 'JWT' },
      claims: {
        iss: 'https://example.eu.auth0.com/',
        sub: 'auth0|6553da60a54af58e29493993',
        aud: 'exampleClientId',
        org_id: 'org_example',
        sid: 'x',
        nonce: 'x',
      },
    },
    principal: { organisationClaim: 'org_example', roles: ['user', 'owner'], authTime: now - 60 },
  },
};

describe.each(Object.entries(providers))('%s', (name, { access, id, principal }) => {
  const issuer = entryFor(name);

  test('is taken as the README says', async () => {
    expect(await verify(issuer, access)).toMatchObject(principal);
  });

  test.each<[name: string, claims: Record<string, unknown>]>([
    ['another client', { azp: 'other', client_id: 'other', cid: 'other' }],
    ['another audience', { aud: 'https://other.example' }],
    ['a further audience', { aud: [issuer.audience, 'account'] }],
    ['another tenant’s issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
    ['no person', { [issuer.personClaim]: undefined }],
    ['no organisation', { [issuer.organisationClaim]: undefined }],
  ])('is refused with %s', async (_name, claims) => {
    expect(await verify(issuer, { ...access, claims: { ...access.claims, ...claims } })).toBe('refused');
  });

  test('is refused with its ID token', async () => {
    expect(await verify(issuer, id)).toBe('refused');
  });

  test('makes nobody an admin when groups did not fit', async () => {
    const claims = { ...access.claims, [issuer.groupsClaim]: undefined, _claim_names: { groups: 'src1' } };
    expect(await verify(issuer, { ...access, claims })).toMatchObject({ roles: ['user'], groups: 'unknown' });
  });
});

test('Google’s ID token is taken by nobody’s entry, and Keycloak may pass its domain on', async () => {
  const google: Token = {
    header: { typ: 'JWT' },
    claims: {
      iss: 'https://accounts.google.com',
      azp: 'example.apps.googleusercontent.com',
      aud: 'example.apps.googleusercontent.com',
      sub: '110169484474386276334',
      hd: 'acme.example',
      email: 'mira@acme.example',
      at_hash: 'x',
    },
  };
  for (const name of Object.keys(providers)) expect(await verify(entryFor(name), google)).toBe('refused');
  const issuer = { ...entryFor('Keycloak'), organisationClaim: 'hd' };
  const access = providers.Keycloak?.access ?? google;
  const brokered = { ...access, claims: { ...access.claims, hd: 'acme.example' } };
  expect(await verify(issuer, brokered)).toMatchObject({ organisationClaim: 'acme.example' });
});
