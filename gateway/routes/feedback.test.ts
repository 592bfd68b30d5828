import { randomUUID } from 'node:crypto';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listVotes } from '../storage/feedback.ts';
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
const vote = (body: unknown, person: 'mira' | 'jonas' = 'mira') =>
  gateway.call('/v1/feedback', { body, person });
const votesOn = async (id: string) =>
  (await gateway.read((db) => listVotes(db, 'acme'))).filter(({ requestId }) => requestId === id);

describe('feedback', () => {
  test('is stored at once, for an answer whose record still waits', async () => {
    const requestId = await ask();
    const response = await vote({ requestId, vote: 'up', reasons: ['clear', 'accurate', 'clear'] });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await votesOn(requestId)).toMatchObject([{ vote: 'up', reasons: ['accurate', 'clear'] }]);
  });

  test('can be changed: the second vote takes the place of the first', async () => {
    const requestId = await ask();
    await vote({ requestId, vote: 'up', reasons: [] });
    await vote({ requestId, vote: 'down', reasons: ['wrong'] });
    expect(await votesOn(requestId)).toMatchObject([{ vote: 'down', reasons: ['wrong'] }]);
  });

  test('on somebody else’s request is answered like one that never was', async () => {
    const requestId = await ask();
    const foreign = await vote({ requestId, vote: 'up', reasons: [] }, 'jonas');
    const unknown = await vote({ requestId: randomUUID(), vote: 'up', reasons: [] });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
    expect(await votesOn(requestId)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a comment', { comment: 'It said …' }, 'comment'],
    ['a reason of the other vote', { reasons: ['wrong'] }, 'reasons[0]'],
    ['a reason in words', { reasons: ['I did not like it'] }, 'reasons[0]'],
    ['another vote', { vote: 'maybe' }, 'vote'],
    ['an id that is none', { requestId: "' OR 1=1 --" }, 'requestId'],
    ['another organisation', { orgId: 'other' }, 'orgId'],
  ])('refuses %s', async (_name, changes, param) => {
    const response = await vote({ requestId: randomUUID(), vote: 'up', reasons: [], ...changes });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_request', param } });
  });

  test('says so when it cannot be stored', async () => {
    const requestId = await ask();
    await gateway.read((db) => db.schema.alterTable('feedback').renameTo('elsewhere').execute());
    const response = await vote({ requestId, vote: 'up', reasons: [] });
    expect([response.status, await codeOf(response)]).toEqual([503, 'storage_unavailable']);
    await gateway.read((db) => db.schema.alterTable('elsewhere').renameTo('feedback').execute());
    expect((await vote({ requestId, vote: 'up', reasons: [] })).status).toBe(204);
  });

  test('is not taken from an organisation that opted out', async () => {
    const requestId = await ask();
    await gateway.change({ optOut: true });
    const response = await vote({ requestId, vote: 'up', reasons: [] });
    expect([response.status, await codeOf(response)]).toEqual([403, 'not_opted_in']);
    await gateway.change({ optIn: terms.version });
  });
});
