import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(({ socket }) => void socket.write(head() + piece('One ')));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const reason = 'A reason of the test';
const act = (person: SamplePersonId, name: string, body: unknown) =>
  gateway.call(`/v1/admin/people/${name}`, { person, body });

describe('a person', () => {
  test('whose access is ended is out at once, in the middle of an answer too, until it is given back', async () => {
    const running = await gateway.chat({ stream: true }, { person: 'jonas' });
    expect((await act('pia', 'revoke', { subject: 'jonas', reason })).status).toBe(204);
    const { events, broken } = await readStream(running);
    expect([broken, JSON.parse(events.at(-1) ?? '{}').error.code]).toEqual([true, 'access_revoked']);
    const next = await gateway.call('/v1/policy', { person: 'jonas' });
    expect([next.status, await codeOf(next)]).toEqual([403, 'access_revoked']);
    expect((await gateway.call('/v1/policy', { person: 'mira' })).status).toBe(200);
    expect((await act('pia', 'restore', { subject: 'jonas', reason })).status).toBe(204);
    expect((await gateway.call('/v1/policy', { person: 'jonas' })).status).toBe(200);
  });

  test('is exported whole, and erased from everywhere', async () => {
    const stream = await gateway.chat({ stream: true }, { person: 'mira' });
    await stream.body?.cancel();
    const exported = async () =>
      (await (await act('ada', 'export', { subject: 'mira' })).json()) as Record<string, unknown[]>;
    await expect.poll(async () => (await exported()).interactions?.length).toBe(1);
    expect((await act('ada', 'erase', { subject: 'mira', reason })).status).toBe(204);
    const after = await exported();
    expect([after.interactions, after.votes]).toEqual([[], []]);
    const verified = await gateway.call('/v1/admin/audit/verification', { person: 'aron' });
    expect(await verified.json()).toMatchObject({ whole: true });
  });

  test('leaves no record behind that was on its way when they were erased', async () => {
    upstream.script = answering('Hello');
    expect((await gateway.chat({}, { person: 'jonas' })).status).toBe(200);
    expect((await act('ada', 'erase', { subject: 'jonas', reason })).status).toBe(204);
    // Records are written in their order: behind this one, none of before is left.
    expect((await gateway.chat({}, { person: 'pia' })).status).toBe(200);
    const people = () => gateway.read((db) => db.selectFrom('interaction').select('person').execute());
    await expect.poll(async () => (await people()).length).toBeGreaterThan(0);
    expect(await people()).toHaveLength(1);
  });

  test.each<[string, SamplePersonId, string, unknown, number]>([
    ['by a user', 'mira', 'revoke', { subject: 'jonas', reason }, 403],
    ['by an auditor', 'aron', 'revoke', { subject: 'jonas', reason }, 403],
    ['to be erased by a policy admin', 'pia', 'erase', { subject: 'jonas', reason }, 403],
    ['to be exported by an analyst', 'anouk', 'export', { subject: 'jonas' }, 403],
    ['without a reason', 'ada', 'revoke', { subject: 'jonas' }, 400],
    ['without a subject', 'ada', 'revoke', { reason }, 400],
    ['of another organisation', 'ada', 'revoke', { subject: 'jonas', orgId: 'elsewhere', reason }, 400],
  ])('is not touched %s', async (_name, person, name, body, status) => {
    expect((await act(person, name, body)).status).toBe(status);
    expect((await gateway.call('/v1/policy', { person: 'jonas' })).status).toBe(200);
  });
});
