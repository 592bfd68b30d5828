import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
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
  'GET /v1/policy': 'signed-in',
  'GET /v1/models': 'opted-in',
  'POST /v1/chat/completions': 'opted-in',
  'POST /v1/feedback': 'opted-in',
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
  'GET /oidc/interaction/:uid': 'identity-provider',
  'POST /oidc/interaction/:uid': 'identity-provider',
  'GET /oidc/*': 'identity-provider',
  'POST /oidc/*': 'identity-provider',
  'OPTIONS /oidc/*': 'identity-provider',
};

describe('the routes', () => {
  test('are exactly these, each with its rule', () => {
    const routes = gateway.routes.map(({ method, url, rule }) => [`${method} ${url}`, rule]);
    expect(Object.fromEntries(routes)).toEqual(table);
  });

  test('that ask for a token refuse everyone without one, before they read', async () => {
    for (const { method, url } of gateway.routes.filter(
      ({ rule }) => rule === 'directory' || rule === 'signed-in' || rule === 'opted-in',
    )) {
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

  test('cannot be registered without a rule', async () => {
    const app = Fastify();
    guardRoutes(app, {
      identify: () => Promise.reject(new Error('not asked')),
      identifyDirectory: () => undefined,
    });
    expect(() => app.get('/open', async () => 'open')).toThrow('declares no rule');
  });
});
