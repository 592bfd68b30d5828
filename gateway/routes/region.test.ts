import { terms } from '@sidenote/contract/terms';
import { errorBodySchema } from '@sidenote/contract/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleBrowser } from '../testing/console-browser.ts';
import { directoryToken, scimClient } from '../testing/directory.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const regions = ['eu', 'us', 'au'] as const;

const directory = directoryToken();
const addresses = { eu: 'https://eu.gateway.example', us: 'https://us.gateway.example' };
const organisations = [
  { id: 'acme', name: 'Acme', claim: 'acme', region: 'eu', directoryTokenSha256: directory.sha256 },
];
let upstream: ScriptedUpstream;
let issuer: TestGateway;
let gateways: Map<(typeof regions)[number], TestGateway>;

/** Three gateways of one operator, and a fourth that people sign in at; Acme's data stays in the EU. */
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  issuer = await startTestGateway({
    ...{ upstreamUrl: upstream.baseUrl, region: 'us', regions: addresses, organisations },
  });
  const started = regions.map(async (region) => {
    const gateway = await startTestGateway({
      ...{ upstreamUrl: upstream.baseUrl, region },
      ...{ regions: addresses, organisations },
      identity: {
        kind: 'oidc',
        issuers: [
          {
            ...{ issuer: `${issuer.url}/oidc`, audience: issuer.url },
            ...{ clientIds: ['sidenote-extension'], organisationClaim: 'org' },
          },
        ],
      },
    });
    return [region, gateway] as const;
  });
  gateways = new Map(await Promise.all(started));
});
afterAll(async () => {
  for (const gateway of gateways.values()) await gateway.close();
  await issuer.close();
  await upstream.close();
});

const ask = async (region: (typeof regions)[number], path: string, body?: unknown) =>
  fetch(`${gateways.get(region)?.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${await issuer.token('ada')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe('an organisation whose data stays in one region', () => {
  test('is served there', async () => {
    expect((await ask('eu', '/v1/policy')).status).toBe(200);
  });

  test.each([
    ['us', 'https://eu.gateway.example'],
    ['au', 'https://eu.gateway.example'],
  ] as const)(
    'is sent there by the gateway of %s, whatever it asks, and nothing is read',
    async (region, address) => {
      upstream.seen.length = 0;
      for (const [path, body] of [
        ['/v1/policy', undefined],
        ['/v1/chat/completions', chatBody()],
        ['/v1/admin/organisation', undefined],
        ['/v1/feedback', { nothing: 1 }],
      ] as const) {
        const response = await ask(region, path, body);
        const { error } = errorBodySchema.parse(await response.json());
        expect([path, response.status, error]).toMatchObject([
          path,
          421,
          { code: 'region_mismatch', address },
        ]);
        expect(error.message).toContain(address);
      }
      expect(upstream.seen).toEqual([]);
    },
  );

  test.each([
    ['eu', 201, 1],
    ['us', 421, 0],
    ['au', 421, 0],
  ] as const)('has what its directory says kept there alone: %s', async (region, status, kept) => {
    const gateway = gateways.get(region);
    const answer = await scimClient(gateway?.url ?? '', directory.token)('POST', '/Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: 'anna@acme.example',
    });
    expect(answer.status).toBe(status);
    if (status === 421) expect(answer.body.detail).toContain('https://eu.gateway.example');
    const rows = await gateway?.read((db) => db.selectFrom('directory_person').select('id').execute());
    expect(rows).toHaveLength(kept);
  });

  test('has nobody sign in to another region’s console, which names the right one’s address', async () => {
    const browser = consoleBrowser(issuer.url, 'ada');
    expect(await browser.signIn()).toBe('/console/?trouble=other_region&region=eu');
    expect(browser.jar.has('sidenote-console')).toBe(false);
    expect(await issuer.read((db) => db.selectFrom('console_session').selectAll().execute())).toEqual([]);
    expect(await (await fetch(`${issuer.url}/console/regions`)).json()).toEqual(addresses);
  });

  test('leaves records of its requests there alone, and nothing at all elsewhere', async () => {
    const rowsIn = async (region: (typeof regions)[number]): Promise<Record<string, string[]>> => {
      const gateway = gateways.get(region);
      return gateway === undefined ? {} : rowsOf(gateway.storage, 'acme');
    };
    const [us, au] = await Promise.all([rowsIn('us'), rowsIn('au')]);
    await gateways.get('eu')?.change({
      ...{ optIn: terms.version, products: 'jira', actions: 'improve-writing' },
      allowSite: ['acme.atlassian.net'],
    });
    const statuses = await Promise.all(
      regions.map(async (region) => (await ask(region, '/v1/chat/completions', chatBody())).status),
    );
    expect(statuses).toEqual([200, 421, 421]);
    await expect.poll(async () => (await rowsIn('eu')).interaction).toHaveLength(1);
    expect([await rowsIn('us'), await rowsIn('au')]).toEqual([us, au]);
  });
});
