import { organisationPolicySchema } from '@sidenote/contract/policy';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beats, beatsUntil } from '../testing/beats.ts';
import { type Fleet, startFleet } from '../testing/fleet.ts';
import type { GatewayProcess } from '../testing/gateway-process.ts';
import { graphOn } from '../testing/graph-organisation.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';

let upstream: ScriptedUpstream;
let fleet: Fleet;
let first: GatewayProcess;
let second: GatewayProcess;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  fleet = await startFleet({
    ...{ upstreamUrl: upstream.baseUrl, count: 2 },
    // On a busy machine a slow answer of Redis is no fault.
    config: { limits: { perPerson: { requestsPerMinute: 100_000 }, redisWaitMs: 30_000 } },
  });
  [first, second] = fleet.gateways as [GatewayProcess, GatewayProcess];
  await fleet.change(graphOn);
}, 120_000);
afterAll(async () => {
  await fleet.close();
  await upstream.close();
});

async function call(to: GatewayProcess, path: string, body?: object, method = 'POST'): Promise<Response> {
  const authorization = `Bearer ${await fleet.token()}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(to.url + path, body ? { method, headers, body: JSON.stringify(body) } : { headers });
}

const takesPart = async (at: GatewayProcess) =>
  organisationPolicySchema.parse(await (await call(at, '/v1/policy')).json()).graph.person;

/** Asks something at one gateway, and tells it, or another one, what that was about. */
async function work(to: GatewayProcess, told = to): Promise<number> {
  const answer = await fleet.chat(to, { stream: false });
  await answer.arrayBuffer();
  const requestId = answer.headers.get(provenanceHeaders.requestId);
  const note = { requestId, object: 'WEB-1', container: 'WEB', people: [], attachments: [], links: [] };
  return (await call(told, '/v1/graph/notes', note)).status;
}

const votes = () =>
  fleet.storage.inOrganisation('acme', (db) => db.selectFrom('feedback').select('request_id').execute());

const events = () =>
  fleet.storage.inOrganisation('acme', (db) => db.selectFrom('graph_event').select('request_id').execute());

/** Turns one's part on or off at the first gateway; the second one's policy says so within a second from then. */
async function turn(state: 'on' | 'off'): Promise<void> {
  const turned = await call(first, '/v1/graph/mine', { state }, 'PUT');
  expect(turned.status).toBe(200);
  const told = expect.poll(() => takesPart(second), { timeout: 20_000, interval: 20 }).toBe(state);
  expect(await beatsUntil(Promise.resolve(told))).toBeLessThanOrEqual(beats.inASecond);
}

test('who wants no part in the graph at one gateway is in it at no other: nothing of theirs is taken, and within a second they are told so', {
  timeout: 120_000,
}, async () => {
  await expect.poll(() => takesPart(second)).toBe('on');
  expect(await work(second)).toBe(204);
  expect(await events()).toHaveLength(1);
  await call(first, '/v1/graph/mine', { state: 'off' }, 'PUT');
  // At once, whatever the other one knows by then: what was there is gone, and nothing comes in again.
  expect(await work(second)).toBe(204);
  expect(await events()).toEqual([]);
  await turn('on');
  await turn('off');
  expect(await work(second)).toBe(204);
  expect(await events()).toEqual([]);
  await turn('on');
  expect(await work(second)).toBe(204);
  expect(await events()).toHaveLength(1);
});

test('what a request was about is taken by whichever gateway is told, also before the one that answered has written its record', async () => {
  await turn('on');
  const before = (await events()).length;
  for (let n = 0; n < 4; n += 1) expect(await work(first, second)).toBe(204);
  expect((await events()).length).toBe(before + 4);
  const answer = await fleet.chat(first, { stream: false });
  await answer.arrayBuffer();
  const requestId = answer.headers.get(provenanceHeaders.requestId);
  expect((await call(second, '/v1/feedback', { requestId, vote: 'up', reasons: [] })).status).toBe(204);
  expect(await votes()).toEqual([{ request_id: requestId }]);
  // What never was is not there after a while either.
  const unknown = await call(second, '/v1/feedback', {
    requestId: crypto.randomUUID(),
    vote: 'up',
    reasons: [],
  });
  expect(unknown.status).toBe(404);
}, 120_000);
