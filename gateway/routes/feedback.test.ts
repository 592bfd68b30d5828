import { randomUUID } from 'node:crypto';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listVotes, TAKEN_BACK } from '../storage/feedback.ts';
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
const takeBack = (requestId: string, query = '', person: 'mira' | 'jonas' = 'mira') =>
  gateway.call(`/v1/feedback/${requestId}${query}`, { method: 'DELETE', person });
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

  test('is kept once, however often it is sent, and its last version counts', async () => {
    const requestId = await ask();
    for (const version of [7, 7, 6])
      expect(
        (await vote({ requestId, vote: version === 6 ? 'down' : 'up', reasons: [], version })).status,
      ).toBe(204);
    expect(await votesOn(requestId)).toMatchObject([{ vote: 'up' }]);
  });

  test('can be taken back, after which one that is late does not count', async () => {
    const requestId = await ask();
    await vote({ requestId, vote: 'up', reasons: ['clear'], version: 5 });
    const response = await takeBack(requestId, '?version=6');
    expect([response.status, await response.text()]).toEqual([204, '']);
    await vote({ requestId, vote: 'up', reasons: ['clear'], version: 5 });
    expect(await votesOn(requestId)).toMatchObject([{ vote: TAKEN_BACK, reasons: [] }]);
    await vote({ requestId, vote: 'down', reasons: [], version: 7 });
    expect(await votesOn(requestId)).toMatchObject([{ vote: 'down' }]);
  });

  test('is not another person’s to take back', async () => {
    const requestId = await ask();
    await vote({ requestId, vote: 'up', reasons: [] });
    expect((await takeBack(requestId, '', 'jonas')).status).toBe(404);
    expect((await takeBack(randomUUID())).status).toBe(404);
    expect(await votesOn(requestId)).toMatchObject([{ vote: 'up' }]);
  });

  test.each(['?version=0', '?version=-1', '?version=x', '?other=1'])(
    'is not taken back by a query that is none: %s',
    async (query) => {
      expect((await takeBack(randomUUID(), query)).status).toBe(400);
    },
  );

  test('is refused with a reason about answers of another kind', async () => {
    const requestId = await ask();
    const response = await vote({ requestId, vote: 'down', reasons: ['tone', 'not_valid'] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_request', param: 'reasons[1]' } });
    expect(await votesOn(requestId)).toEqual([]);
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
    ['a version that is none', { version: 0 }, 'version'],
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
