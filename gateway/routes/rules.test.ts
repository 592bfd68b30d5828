import { adminRules } from '@sidenote/contract/admin-rules';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SamplePersonId, samplePeople } from '../identity/sample/people.ts';
import { signedInConsole } from '../testing/console-browser.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { openRequestRates } from './request-rates.ts';
import { guardRoutes, type RuledRoute } from './rules.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

/** Every route there is, and who may use it. A new one has to be added here, and so to be thought about. */
const table: Record<string, RuledRoute['rule']> = {
  'GET /healthz': 'probe',
  'GET /readyz': 'probe',
  'GET /metrics': 'probe',
  'GET /openapi.json': 'public',
  'GET /docs': 'public',
  'GET /.well-known/oauth-protected-resource': 'public',
  'GET /updates/:file': 'public',
  'GET /v1/policy': 'signed-in',
  'GET /v1/models': 'opted-in',
  'POST /v1/chat/completions': 'opted-in',
  'POST /v1/feedback': 'opted-in',
  'DELETE /v1/feedback/:requestId': 'opted-in',
  'POST /v1/outcomes': 'opted-in',
  'POST /v1/graph/notes': 'opted-in',
  'POST /v1/graph/around': 'opted-in',
  'POST /v1/graph/closed': 'opted-in',
  'GET /v1/graph/mine': 'opted-in',
  'PUT /v1/graph/mine': 'signed-in',
  'GET /v1/graph/mine/copy': 'opted-in',
  'POST /v1/graph/mine/accounts': 'opted-in',
  'GET /v1/terms': 'public',
  'POST /v1/policy/explain': 'signed-in',
  'GET /v1/transparency': 'signed-in',
  'GET /v1/admin/organisation': 'reads-policy',
  'PUT /v1/admin/organisation/rules': 'changes-policy',
  'POST /v1/admin/organisation/opt-in': 'owns',
  'POST /v1/admin/organisation/opt-out': 'changes-policy',
  'POST /v1/admin/organisation/suspend': 'changes-policy',
  'POST /v1/admin/organisation/resume': 'owns',
  'POST /v1/admin/organisation/try-out': 'changes-policy',
  'PUT /v1/admin/organisation/hipaa': 'owns',
  'POST /v1/admin/people/revoke': 'changes-policy',
  'POST /v1/admin/people/restore': 'changes-policy',
  'POST /v1/admin/people/export': 'owns',
  'POST /v1/admin/people/erase': 'owns',
  'GET /v1/admin/keys': 'reads-policy',
  'PUT /v1/admin/keys/:provider': 'owns',
  'DELETE /v1/admin/keys/:provider': 'owns',
  'POST /v1/admin/keys/:provider/undo': 'owns',
  'GET /v1/admin/audit': 'reads-policy',
  'GET /v1/admin/audit/verification': 'audits',
  'GET /v1/admin/audit/:seq/undo': 'reads-policy',
  'POST /v1/admin/audit/:seq/undo': 'changes-policy',
  'POST /v1/admin/audit/person': 'audits',
  'GET /v1/admin/audit/export': 'audits',
  'GET /v1/admin/records/export': 'exports',
  'GET /v1/admin/trust': 'reads-policy',
  'GET /v1/admin/trust/certifications/:id/evidence': 'reads-policy',
  'GET /v1/admin/deploy': 'reads-policy',
  'GET /v1/admin/providers': 'reads-policy',
  'GET /v1/admin/notes': 'reads-policy',
  'GET /v1/admin/access': 'reads-policy',
  'GET /v1/admin/webhooks': 'audits',
  'POST /v1/admin/webhooks': 'owns',
  'PUT /v1/admin/webhooks/:id': 'owns',
  'POST /v1/admin/webhooks/:id/undo': 'owns',
  'POST /v1/admin/webhooks/:id/rotate': 'owns',
  'PUT /v1/admin/webhooks/:id/state': 'owns',
  'DELETE /v1/admin/webhooks/:id': 'owns',
  'POST /v1/admin/webhooks/:id/test': 'owns',
  'GET /v1/admin/webhooks/:id/dead-letters': 'audits',
  'POST /v1/admin/webhooks/:id/redeliver': 'owns',
  'GET /v1/admin/connectors': 'reads-policy',
  'POST /v1/admin/connectors': 'owns',
  'PUT /v1/admin/connectors/:id': 'owns',
  'POST /v1/admin/connectors/:id/undo': 'owns',
  'PUT /v1/admin/connectors/:id/state': 'owns',
  'DELETE /v1/admin/connectors/:id': 'owns',
  'POST /v1/admin/connectors/:id/sync': 'owns',
  'GET /v1/admin/fleet': 'reads-policy',
  'GET /v1/admin/graph': 'reads-graph',
  'GET /v1/admin/graph/analysis': 'reads-graph',
  'POST /v1/admin/graph/analysis': 'changes-policy',
  'DELETE /v1/admin/graph/analysis': 'changes-policy',
  'GET /v1/admin/insights': 'analyses',
  'GET /v1/admin/insights/by/:dimension': 'analyses',
  'GET /v1/admin/insights/blocked': 'analyses',
  'GET /scim/v2/ServiceProviderConfig': 'directory',
  'GET /scim/v2/ResourceTypes': 'directory',
  'GET /scim/v2/ResourceTypes/:id': 'directory',
  'GET /scim/v2/Schemas': 'directory',
  'GET /scim/v2/Schemas/:id': 'directory',
  'GET /scim/v2/Users': 'directory',
  'GET /scim/v2/Users/:id': 'directory',
  'POST /scim/v2/Users': 'directory',
  'PUT /scim/v2/Users/:id': 'directory',
  'PATCH /scim/v2/Users/:id': 'directory',
  'DELETE /scim/v2/Users/:id': 'directory',
  'GET /scim/v2/Groups': 'directory',
  'GET /scim/v2/Groups/:id': 'directory',
  'POST /scim/v2/Groups': 'directory',
  'PUT /scim/v2/Groups/:id': 'directory',
  'PATCH /scim/v2/Groups/:id': 'directory',
  'DELETE /scim/v2/Groups/:id': 'directory',
  'GET /console': 'console',
  'GET /console/': 'console',
  'GET /console/:screen': 'console',
  'GET /console/assets/:name': 'console',
  'GET /console/regions': 'console',
  'GET /console/session': 'signed-in',
  'GET /console/sign-in': 'console',
  'GET /console/signed-in': 'console',
  'POST /console/sign-out': 'console',
  'GET /oidc/interaction/:uid': 'identity-provider',
  'POST /oidc/interaction/:uid': 'identity-provider',
  'GET /oidc/*': 'identity-provider',
  'POST /oidc/*': 'identity-provider',
  'OPTIONS /oidc/*': 'identity-provider',
};

type Ask = (
  person: SamplePersonId,
) => Promise<(url: string, init: { method: string; body?: string }) => Promise<Response>>;

describe('the routes', () => {
  test('are exactly these, each with its rule', () => {
    const routes = gateway.routes.map(({ method, url, rule }) => [`${method} ${url}`, rule]);
    expect(Object.fromEntries(routes)).toEqual(table);
  });

  test('that ask for a token refuse everyone without one, before they read', async () => {
    const open = ['public', 'probe', 'identity-provider', 'console'];
    for (const { method, url } of gateway.routes.filter(({ rule }) => !open.includes(rule))) {
      const response = await fetch(gateway.url + url, {
        method,
        ...(method === 'POST' ? { body: 'not JSON' } : {}),
      });
      expect([url, response.status]).toEqual([url, 401]);
    }
  });

  test.each([
    ['GET', '/v1/chat/completions', 405, 'POST'],
    ['DELETE', '/v1/policy', 405, 'GET'],
    ['POST', '/healthz', 405, 'GET'],
    ['HEAD', '/healthz', 405, 'GET'],
    ['GET', '/v1', 404, null],
    ['POST', '/metrics', 405, 'GET'],
    ['GET', '/v1/policy/', 404, null],
    ['GET', '/V1/policy', 404, null],
    ['GET', '/v1/%70olicy/../models', 401, null],
  ])('answer %s %s with %i', async (method, path, status, allow) => {
    const response = await fetch(gateway.url + path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
  });

  const matrix = async (rule: string, { roles }: (typeof adminRules)[keyof typeof adminRules], ask: Ask) => {
    const may = (person: SamplePersonId) =>
      roles.some((role) => samplePeople.find(({ id }) => id === person)?.roles.includes(role) === true);
    for (const person of ['mira', 'anouk', 'pia', 'aron', 'ada'] as const) {
      const call = await ask(person);
      for (const { method, url } of gateway.routes.filter((route) => route.rule === rule)) {
        // Nothing that any of them could carry out.
        const response = await call(url, { method, ...(method === 'GET' ? {} : { body: '{"nothing":1}' }) });
        expect([person, method, url, response.status === 403]).toEqual([person, method, url, !may(person)]);
      }
    }
  };

  test.each(Object.entries(adminRules))(
    'of the rule "%s" let in the roles that it names, and nobody else, by their token',
    (rule, which) =>
      matrix(rule, which, async (person) => {
        const headers = {
          authorization: `Bearer ${await gateway.token(person)}`,
          'content-type': 'application/json',
        };
        return (url, init) => fetch(gateway.url + url, { ...init, headers });
      }),
  );

  test.each(Object.entries(adminRules))(
    'of the rule "%s" let in the same by the console’s cookie',
    (rule, which) => matrix(rule, which, async (person) => (await signedInConsole(gateway.url, person)).call),
  );

  test('cannot be registered without a rule', async () => {
    const app = Fastify();
    guardRoutes(app, {
      identify: () => Promise.reject(new Error('not asked')),
      identifyDirectory: () => undefined,
      rates: openRequestRates({
        ...{ proxies: undefined, failedPerMinute: 1, directoryPerMinute: 1, adminPerMinute: 1 },
      }),
    });
    expect(() => app.get('/open', async () => 'open')).toThrow('declares no rule');
  });
});
