import { randomUUID } from 'node:crypto';
import type { Outcome } from '@sidenote/contract/outcomes';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOutcomes } from '../storage/outcomes.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

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

async function ask(): Promise<string> {
  const response = await gateway.chat();
  await response.arrayBuffer();
  return response.headers.get(provenanceHeaders.requestId) ?? '';
}
const tell = (body: Record<string, unknown>, person: 'mira' | 'jonas' = 'mira') =>
  gateway.call('/v1/outcomes', { body: { outcome: 'inserted', version: 1, ...body }, person });
const outcomeOf = async (id: string) =>
  (await gateway.read((db) => listOutcomes(db, 'acme'))).find(({ requestId }) => requestId === id)?.outcome;

describe('an outcome', () => {
  test('is stored at once, for an answer whose record still waits', async () => {
    const requestId = await ask();
    const response = await tell({ requestId });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await outcomeOf(requestId)).toBe('inserted');
  });

  test.each<[name: string, arriving: readonly [Outcome, version: number][], kept: Outcome]>([
    [
      'sent twice',
      [
        ['copied', 5],
        ['copied', 5],
      ],
      'copied',
    ],
    [
      'followed by another',
      [
        ['replaced', 5],
        ['put_back', 6],
      ],
      'put_back',
    ],
    [
      'that is late',
      [
        ['put_back', 6],
        ['replaced', 5],
      ],
      'put_back',
    ],
  ])('%s is kept once, and the last one told counts', async (_name, arriving, kept) => {
    const requestId = await ask();
    for (const [outcome, version] of arriving)
      expect((await tell({ requestId, outcome, version })).status).toBe(204);
    expect(await outcomeOf(requestId)).toBe(kept);
  });

  test('of somebody else’s request is answered like one that never was', async () => {
    const requestId = await ask();
    const foreign = await tell({ requestId }, 'jonas');
    const unknown = await tell({ requestId: randomUUID() });
    expect([foreign.status, await codeOf(foreign)]).toEqual([404, 'request_not_found']);
    expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'request_not_found']);
    expect(await outcomeOf(requestId)).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a text', { text: 'It said …' }, 'text'],
    ['a length', { chars: 120 }, 'chars'],
    ['another outcome', { outcome: 'liked' }, 'outcome'],
    ['an id that is none', { requestId: "' OR 1=1 --" }, 'requestId'],
    ['another organisation', { orgId: 'other' }, 'orgId'],
    ['a version that is none', { version: 0 }, 'version'],
  ])('with %s is refused', async (_name, changes, param) => {
    const response = await tell({ requestId: randomUUID(), ...changes });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_request', param } });
  });

  test('is not taken from an organisation that opted out', async () => {
    const requestId = await ask();
    await gateway.change({ optOut: true });
    const response = await tell({ requestId });
    expect([response.status, await codeOf(response)]).toEqual([403, 'not_opted_in']);
    await gateway.change({ optIn: terms.version });
    expect(await outcomeOf(requestId)).toBeUndefined();
  });
});
