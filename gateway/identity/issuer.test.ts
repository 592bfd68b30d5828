import { describe, expect, test } from 'vitest';
import { issuerSchema, issuersSchema } from './issuer.ts';

const entry = {
  issuer: 'https://login.example/tenant',
  audience: 'https://gateway.example',
  clientIds: ['sidenote'],
  organisationClaim: 'org',
};

describe('an issuer’s entry', () => {
  test('takes access tokens by RFC 9068 alone, signed asymmetrically, and makes nobody an admin', () => {
    expect(issuerSchema.parse(entry)).toMatchObject({
      tokenTypes: ['at+jwt'],
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      personClaim: 'sub',
      roles: {},
      otherAudiences: [],
    });
  });

  test.each<[name: string, changes: Record<string, unknown>, key: string]>([
    ['HS256', { algorithms: ['HS256'] }, 'algorithms'],
    ['none', { algorithms: ['none'] }, 'algorithms'],
    ['a shared secret among others', { algorithms: ['RS256', 'HS512'] }, 'algorithms'],
    ['no algorithm', { algorithms: [] }, 'algorithms'],
    ['ID tokens, by their type', { tokenTypes: ['at+jwt', 'JWT'] }, 'requiredScope'],
    ['another type', { tokenTypes: ['logout+jwt'] }, 'tokenTypes'],
    ['two scopes in one', { requiredScope: 'openid sidenote' }, 'requiredScope'],
    ['no client', { clientIds: [] }, 'clientIds'],
    ['an issuer over plain http', { issuer: 'http://login.example' }, 'issuer'],
    ['an issuer with a password', { issuer: 'https://a:b@login.example' }, 'issuer'],
    ['a role that is none', { roles: { Admins: 'root' } }, 'roles'],
    ['somebody else’s audience', { otherAudiences: ['https://other.example'] }, 'otherAudiences'],
    [
      'an audience that only begins so',
      { otherAudiences: ['https://login.example.evil.org'] },
      'otherAudiences',
    ],
    ['a key it does not know', { secret: 'x' }, ''],
  ])('refuses %s', (_name, changes, key) => {
    const { error } = issuerSchema.safeParse({ ...entry, ...changes });
    expect(error?.issues[0]?.path[0] ?? '').toBe(key);
    expect(error?.issues).toHaveLength(1);
  });

  test('is needed at least once', () => {
    expect(issuersSchema.safeParse([]).success).toBe(false);
  });
});
