import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

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

test.each([
  ['/v1/admin/organisation', undefined],
  ['/v1/admin/audit', undefined],
  ['/v1/admin/people/export', { subject: 'mira' }],
  ['/v1/models', undefined],
  ['/v1/chat/completions', chatBody()],
  ['/v1/chat/completions', { ...chatBody(), stream: true }],
  ['/v1/chat/completions', { nothing: 1 }],
  ['/nowhere', undefined],
])('an answer of %s is kept by nobody, nor taken for anything else', async (path, body) => {
  const answer = await gateway.call(path, { person: 'ada', body });
  await answer.text();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
