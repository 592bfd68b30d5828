import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { urns } from '../routes/scim/urns.ts';
import { listPeople } from '../storage/directory-people.ts';
import { restore, revoke } from '../storage/revocations.ts';
import { directoryToken, type ScimClient, scimClient } from '../testing/directory.ts';
import { head, piece, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const { token, sha256 } = directoryToken();

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let scim: ScimClient;
/** Mira's pseudonym, as the directory's row has it. */
let mira: string;

beforeAll(async () => {
  upstream = await startScriptedUpstream(({ socket }) => void socket.write(head() + piece('Hello')));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: sha256 }],
  });
  scim = scimClient(gateway.url, token);
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const admin = () => ({ orgId: 'acme', person: mira, by: 'admin' }) as const;
const active = (value: boolean) => ({
  schemas: [urns.patch],
  Operations: [{ op: 'replace', path: 'active', value }],
});

/** Every way in which somebody's access ends, and the way back. */
const ways: [name: string, end: () => Promise<unknown>, back: () => Promise<unknown>][] = [
  [
    'the directory says that they are inactive',
    async () => scim('PATCH', await userPath(), active(false)),
    async () => scim('PATCH', await userPath(), active(true)),
  ],
  [
    'the directory removes them',
    async () => scim('DELETE', await userPath()),
    async () => scim('POST', '/Users', { schemas: [urns.user], userName: 'mira' }),
  ],
  [
    'an admin ends it at another instance, of which this one only sees the database',
    () => gateway.read((db) => revoke(db, { ...admin(), at: Date.now() })),
    () => gateway.read((db) => restore(db, admin())),
  ],
];

async function userPath(): Promise<string> {
  const { body } = await scim('GET', '/Users');
  return `/Users/${body.Resources?.[0]?.id}`;
}

beforeEach(async () => {
  await scim('POST', '/Users', { schemas: [urns.user], userName: 'mira' });
  const { people } = await gateway.read((db) => listPeople(db, 'acme', undefined, { offset: 0, limit: 1 }));
  mira = people[0]?.person ?? '';
});

describe('a person’s access', () => {
  test.each(ways)('ends in the middle of an answer when %s', async (_name, end, back) => {
    const streams = await Promise.all(
      (['mira', 'jonas'] as const).map((person) => gateway.chat({ stream: true }, { person })),
    );
    const [own, other] = streams;
    expect([own?.status, other?.status]).toEqual([200, 200]);
    await end();
    const { events, broken } = await readStream(own ?? Response.error());
    expect(events.at(-1)).toContain('"code":"access_revoked"');
    expect(broken).toBe(true);

    await expect.poll(async () => (await gateway.call('/v1/policy')).status).toBe(403);
    for (const path of ['/v1/policy', '/v1/models'])
      expect(await codeOf(await gateway.call(path))).toBe('access_revoked');
    const asked = upstream.seen.length;
    expect(await codeOf(await gateway.chat())).toBe('access_revoked');
    expect(upstream.seen).toHaveLength(asked);

    expect((await gateway.call('/v1/policy', { person: 'jonas' })).status).toBe(200);
    await other?.body?.cancel();
    await back();
    await expect.poll(async () => (await gateway.call('/v1/policy')).status).toBe(200);
  });
});
