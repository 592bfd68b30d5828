import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoryToken, type ScimClient, scimClient } from '../testing/directory.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { urns } from './scim/urns.ts';

const markup = (of: string) => `<script>alert("${of}")</script><img src=x onerror='x'>&amp;`;
const { token, sha256 } = directoryToken();

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let scim: ScimClient;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    organisations: [
      { id: 'acme', name: markup('organisation'), claim: 'acme', directoryTokenSha256: sha256 },
    ],
  });
  scim = scimClient(gateway.url, token);
  const user = { schemas: [urns.user], userName: markup('user'), externalId: 'mira' };
  const { id } = (await scim('POST', '/Users', user)).body;
  const members = [{ value: id }];
  await scim('POST', '/Groups', { schemas: [urns.group], displayName: markup('group'), members });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const get = (path: string) => gateway.call(path, { person: 'ada' });
const directory = (path: string) =>
  fetch(`${gateway.url}/scim/v2${path}`, { headers: { authorization: `Bearer ${token}` } });
const about = (subject: string) =>
  gateway.call('/v1/admin/people/export', { person: 'ada', body: { subject } });
const filter = (text: string) => encodeURIComponent(text);

describe('markup in a name', () => {
  test.each<[where: string, of: string, ask: () => Promise<Response>]>([
    ['the policy', 'organisation', () => get('/v1/policy')],
    ['what admins are told', 'organisation', () => get('/v1/admin/organisation')],
    ['the users of a directory', 'user', () => directory('/Users')],
    [
      'a search for it',
      'user',
      () => directory(`/Users?filter=${filter(`userName eq ${JSON.stringify(markup('user'))}`)}`),
    ],
    ['the groups of a directory', 'group', () => directory('/Groups')],
    ['what is kept of a person', 'user', () => about('mira')],
    ['the groups of a person', 'group', () => about('mira')],
    ['the audit', 'group', () => get('/v1/admin/audit')],
  ])('is data in %s', async (_where, of, ask) => {
    const response = await ask();
    expect(response.headers.get('content-type')).toMatch(/^application\/(scim\+)?json; charset=utf-8$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const strings: unknown[] = [];
    JSON.parse(await response.text(), (_key, value: unknown) => strings.push(value));
    expect(strings).toContain(markup(of));
  });

  test.each(['/docs', '/openapi.json', '/'])('is nowhere at %s, which everybody may read', async (path) => {
    const text = await (await fetch(gateway.url + path)).text();
    expect(text).not.toContain('alert(');
  });

  test('is not repeated to whoever sends it where nothing is', async () => {
    for (const path of [`/v1/${filter(markup('path'))}`, `/scim/v2/Users/${filter(markup('path'))}`]) {
      const response = await directory(path);
      expect(response.headers.get('content-type')).toContain('json');
      expect(await response.text()).not.toContain('alert(');
    }
  });
});
