import { createHash, randomBytes } from 'node:crypto';
import type { GatewayConfigInput } from '../config.ts';
import { type OpenidProvider, startOpenidProvider, TEST_AUDIENCE, TEST_CLIENT } from './openid-provider.ts';
import { optInOrganisation } from './opt-in.ts';
import { startTestGateway, type TestGateway } from './test-gateway.ts';

/** One of two organisations, and everything by which it would be recognised in the other one's answers. */
export interface Tenant {
  /** Known to everyone, such as from an address. */
  readonly id: string;
  /** Stands in every name, site and text of this organisation, and nowhere else. */
  readonly mark: string;
  readonly site: string;
  /** What its directory comes with. */
  readonly directoryToken: string;
  /** A token of one of its people, who is a user unless told otherwise. */
  token(person: string, role?: 'owner'): Promise<string>;
}

export interface TwoTenants {
  readonly gateway: TestGateway;
  readonly tenants: readonly [Tenant, Tenant];
  close(): Promise<void>;
}

const plenty = { requestsPerMinute: 10_000_000, concurrent: 10_000, tokensPerDay: 1_000_000_000 };

/** A gateway for two organisations, each with an issuer of its own, the same claim value and rules of its own. */
export async function startTwoTenants(
  upstreamUrl: string,
  more: Partial<GatewayConfigInput> = {},
): Promise<TwoTenants> {
  const providers = await Promise.all([startOpenidProvider(), startOpenidProvider()]);
  const bound = {
    audience: TEST_AUDIENCE,
    clientIds: [TEST_CLIENT] as [string],
    organisationClaim: 'org',
    roles: { Owners: 'owner' as const },
  };
  const tenants = [tenantOf(providers[0], 'north'), tenantOf(providers[1], 'south')] as const;
  const gateway = await startTestGateway({
    upstreamUrl,
    identity: {
      kind: 'oidc',
      issuers: [
        { issuer: providers[0].issuer, ...bound },
        { issuer: providers[1].issuer, ...bound },
      ],
    },
    organisations: tenants.map(({ id, mark, directoryToken }, at) => ({
      id,
      name: `Organisation ${mark}`,
      claim: 'company',
      issuer: providers[at === 0 ? 0 : 1].issuer,
      directoryTokenSha256: createHash('sha256').update(directoryToken).digest('hex'),
    })),
    limits: { perPerson: plenty, perOrganisation: plenty, total: plenty },
    ...more,
  });
  for (const { id, site } of tenants) await optInOrganisation(gateway.storage, id, site);
  return {
    gateway,
    tenants,
    close: async () => {
      await gateway.close();
      await Promise.all(providers.map((provider) => provider.close()));
    },
  };
}

function tenantOf(provider: OpenidProvider, id: string): Tenant {
  const mark = `mark${randomBytes(12).toString('hex')}`;
  const known = new Map<string, Promise<string>>();
  const sign = (name: string, roles: Record<string, unknown>) =>
    provider.sign({
      claims: { sub: name, name, org: 'company', auth_time: Math.floor(Date.now() / 1_000), ...roles },
    });
  return {
    id,
    mark,
    site: `${mark}.atlassian.net`,
    directoryToken: randomBytes(32).toString('base64url'),
    token: (person, role) => {
      const name = `${person}-${mark}`;
      const token = known.get(name) ?? sign(name, role === 'owner' ? { roles: ['Owners'] } : {});
      known.set(name, token);
      return token;
    },
  };
}
