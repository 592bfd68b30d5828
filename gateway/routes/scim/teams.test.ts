import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OrganisationChanges } from '../../organisation-changes.ts';
import { addWaiting, MAX_WAITING } from '../../storage/directory-waiting.ts';
import { listInteractions } from '../../storage/interactions.ts';
import { countChange } from '../../storage/versions.ts';
import { directoryToken, type ScimClient, scimClient } from '../../testing/directory.ts';
import {
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { urns } from './urns.ts';

const { token, sha256 } = directoryToken();

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let scim: ScimClient;

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
beforeEach(async () => {
  for (const kind of ['Users', 'Groups'])
    for (const { id } of (await scim('GET', `/${kind}`)).body.Resources ?? [])
      await scim('DELETE', `/${kind}/${id}`);
  // Whoever is gone from the directory is out.
  await gateway.read(async (db) => {
    await db.deleteFrom('revocation').execute();
    await countChange(db, 'acme', 'people');
  });
});

const addGroup = async (displayName: string, ...members: object[]) =>
  scim('POST', '/Groups', { schemas: [urns.group], displayName, members });
const addMira = async () =>
  (await scim('POST', '/Users', { schemas: [urns.user], userName: 'mira' })).body.id;

/** Whether an answer begins; it is let go then. */
async function chats(): Promise<string> {
  const response = await gateway.chat({ stream: true });
  if (!response.ok) return codeOf(response);
  await response.body?.cancel();
  return 'answered';
}

const teams: [
  name: string,
  rules: OrganisationChanges,
  undo: OrganisationChanges,
  inside: string,
  outside: string,
][] = [
  ['blocks', { blockGroup: ['Team'] }, { removeBlockGroup: ['Team'] }, 'group_not_allowed', 'answered'],
  [
    'allows',
    { allowGroup: ['Team'], removeAllowGroup: ['*'] },
    { allowGroup: ['*'], removeAllowGroup: ['Team'] },
    'answered',
    'group_not_allowed',
  ],
];

describe.each(teams)('a team of the directory that a rule %s', (_name, rules, undo, inside, outside) => {
  beforeAll(() => gateway.change(rules));
  afterAll(() => gateway.change(undo));

  test('decides about a member who is pushed after it, before they are and from then on', async () => {
    await expect.poll(chats).toBe(outside);
    const { status, body } = await addGroup('Team', { value: 'mira' });
    expect(status).toBe(201);
    await expect.poll(chats).toBe(inside);
    const id = await addMira();
    expect((await scim('GET', `/Groups/${body.id}`)).body.members).toMatchObject([{ value: id }]);
    await expect.poll(chats).toBe(inside);
    await scim('PATCH', `/Groups/${body.id}`, {
      schemas: [urns.patch],
      Operations: [{ op: 'remove', path: `members[value eq "${id}"]` }],
    });
    await expect.poll(chats).toBe(outside);
  });

  test('ends a running answer when it comes to refuse its person', async () => {
    const id = await addMira();
    const team = (await addGroup('Team', { value: id })).body.id;
    const change = (op: 'add' | 'remove') =>
      scim('PATCH', `/Groups/${team}`, {
        schemas: [urns.patch],
        Operations: [{ op, path: 'members', value: [{ value: id }] }],
      });
    const [open, shut] = inside === 'answered' ? (['add', 'remove'] as const) : (['remove', 'add'] as const);
    await change(open);
    await expect.poll(chats).toBe('answered');
    const running = await gateway.chat({ stream: true });
    const other = await gateway.chat({ stream: true }, { person: 'jonas' });
    await change(shut);
    const { events, broken } = await readStream(running);
    expect([broken, JSON.parse(events.at(-1) ?? '{}').error.code]).toEqual([true, 'group_not_allowed']);
    expect(other.ok).toBe(inside !== 'answered');
    await other.body?.cancel();
    await expect.poll(chats).toBe('group_not_allowed');
    await change(open);
    await expect.poll(chats).toBe('answered');
  });
});

test('a team of five stands in the records of its people by its id, a smaller one does not', async () => {
  const teamsInRecords = async () =>
    (await gateway.read((db) => listInteractions(db, 'acme'))).map(({ team }) => team);
  const others = ['one', 'two', 'three'].map((value) => ({ value }));
  const { id } = (await addGroup('Team', { value: 'mira' }, ...others)).body;
  await chats();
  await scim('PATCH', `/Groups/${id}`, {
    schemas: [urns.patch],
    Operations: [{ op: 'add', path: 'members', value: [{ value: 'four' }] }],
  });
  await chats();
  await expect.poll(async () => (await teamsInRecords()).at(-1)).toBe(id);
  expect((await teamsInRecords()).filter((team) => team !== null)).toHaveLength(1);
});

test.each([
  ['by its id', async () => ({ value: (await addGroup('Inner')).body.id })],
  ['by its type', async () => ({ value: 'whatever', type: 'Group' })],
])('a group in a group is refused, %s, and nothing of it kept', async (_name, inner) => {
  const { status, body } = await addGroup('Outer', await inner());
  expect([status, body.scimType]).toEqual([400, 'invalidValue']);
  expect(body.detail).toContain('A group cannot be a member');
  const names = (await scim('GET', '/Groups')).body.Resources?.map(({ displayName }) => displayName);
  expect(names).not.toContain('Outer');
});

test('no more wait than there is room for', async () => {
  const { id = '' } = (await addGroup('Full')).body;
  await gateway.read(async (db) => {
    for (let at = 0; at < MAX_WAITING; at += 5_000)
      await addWaiting(
        db,
        'acme',
        id,
        Array.from({ length: 5_000 }, (_, n) => ({ id: `${at + n}`, person: `${at + n}` })),
      );
  });
  const { status, body } = await addGroup('More', { value: 'one-more' });
  expect([status, body.scimType]).toEqual([400, 'invalidValue']);
  expect((await addGroup('None')).status).toBe(201);
});
