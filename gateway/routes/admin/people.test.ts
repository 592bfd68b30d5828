import type { InteractionRecord } from '@sidenote/contract/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { listInteractions } from '../../storage/interactions.ts';
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

const outcomeOf = ({ outcome }: InteractionRecord) => outcome;

/** Asks while the upstream gives whole answers. */
async function upstreamAnswers(ask: () => Promise<Response>): Promise<Response> {
  const { script } = upstream;
  upstream.script = answering('Hello');
  return ask().finally(() => {
    upstream.script = script;
  });
}

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

  test('who is erased leaves nothing behind that was on its way, and begins anew', async () => {
    const running = await gateway.chat({ stream: true }, { person: 'jonas' });
    const other = await gateway.chat({ stream: true }, { person: 'anouk' });
    const answered = await upstreamAnswers(() => gateway.chat({}, { person: 'jonas' }));
    expect([running.status, other.status, answered.status]).toEqual([200, 200, 200]);
    expect((await act('ada', 'erase', { subject: 'jonas', reason })).status).toBe(204);
    const { events, broken } = await readStream(running);
    expect([broken, JSON.parse(events.at(-1) ?? '{}').error.code]).toEqual([true, 'busy']);
    await other.body?.cancel();
    const kept = async () => (await gateway.read((db) => listInteractions(db, 'acme'))).map(outcomeOf);
    // Records are written in their order: behind the other's, none of before is left.
    await expect.poll(kept).toEqual(['stopped']);
    expect((await upstreamAnswers(() => gateway.chat({}, { person: 'jonas' }))).status).toBe(200);
    await expect.poll(kept).toEqual(['stopped', 'answered']);
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
