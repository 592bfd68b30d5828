import { organisationPolicySchema } from '@sidenote/contract/policy';
import { weekOf } from '@sidenote/contract/weeks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NodeKeys, nodeKeysOf } from '../graph/node-keys.ts';
import { toldWork } from '../graph/told-work.ts';
import { addGroup } from '../storage/directory-groups.ts';
import { changeMembers } from '../storage/directory-members.ts';
import { addPerson } from '../storage/directory-people.ts';
import { namedSecret } from '../storage/secrets.ts';
import { graphOn, workOn } from '../testing/graph-organisation.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { personNo, requestNo } from '../testing/sample-rows.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let on: ReturnType<typeof workOn>;
let keys: NodeKeys;
const team = requestNo(900);

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  on = workOn(gateway);
  const masterKey = Buffer.from('7'.repeat(64), 'hex');
  const make = () => expect.fail('The gateway has made it.');
  keys = nodeKeysOf(await namedSecret(gateway.storage, { masterKey, name: 'graph', make }), 'acme');
  await gateway.change({ ...graphOn, graphPeople: 'teams' });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

/** The record of a request, once it is kept. */
async function recordOf(requestId: string) {
  const read = () =>
    gateway.read((db) =>
      db.selectFrom('interaction').selectAll().where('request_id', '=', requestId).executeTakeFirst(),
    );
  await expect.poll(read).toBeDefined();
  const record = await read();
  return record ?? expect.fail('It is kept.');
}

/** Has the directory know Mira and Jonas, in a team of six. */
async function inOneTeam() {
  const both = ['mira', 'jonas'] as const;
  const others = ['1', '2', '3', '4'];
  const people = new Map<string, string>();
  for (const id of both) people.set(id, (await recordOf(await on.ask(id))).person);
  await gateway.read(async (db) => {
    for (const id of both) {
      const of = { externalId: null, active: true, person: people.get(id) ?? null, now: 1 };
      await addPerson(db, 'acme', { id, userName: `${id}@acme.example`, ...of });
    }
    for (const id of others)
      await addPerson(db, 'acme', {
        ...{ id, userName: id, externalId: null, active: true, now: 1 },
        person: personNo(Number(id)),
      });
    await addGroup(db, 'acme', { id: team, displayName: 'Billing', externalId: null, now: 1 });
    await changeMembers(db, {
      ...{ orgId: 'acme', groupId: team, now: 1, personOf: (claim: string) => people.get(claim) ?? claim },
      changes: [{ kind: 'add', ids: [...both, ...others] }],
    });
  });
  await gateway.change({});
  for (const person of both) {
    const teamName = async () =>
      organisationPolicySchema.parse(await (await gateway.call('/v1/policy', { person })).json()).graph.team;
    await expect.poll(teamName).toBe('Billing');
  }
  return people;
}

async function toldNow() {
  const now = Date.now();
  const asked = { orgId: 'acme', keys, since: 0, before: now + 60_000 };
  return (await Array.fromAsync(toldWork(gateway.read, asked))).map(({ person, team: of }) => [person, of]);
}

test('in a works council’s organisation nothing leads to somebody who was erased, and what their team did stays', async () => {
  const people = await inOneTeam();
  const [mira = '', jonas = ''] = [people.get('mira'), people.get('jonas')];
  const note = {
    object: 'WEB-1',
    self: 'account-mira',
    people: [{ account: 'account-mira', role: 'author' }],
  } as const;
  const { requestId } = await on.work({ ...note, people: [...note.people] }, 'mira');
  await on.work({ object: 'WEB-2' }, 'jonas');
  expect((await toldNow()).sort()).toEqual(
    [
      [jonas, team],
      [mira, team],
    ].sort(),
  );
  const edges = await on.edges();
  expect(edges.map(({ source, kind, week }) => [source, kind, week])).toEqual([
    [team, 'used', weekOf(Date.now())],
    [team, 'used', weekOf(Date.now())],
  ]);

  const body = { subject: 'mira', reason: 'asked for it' };
  expect((await gateway.call('/v1/admin/people/erase', { person: 'ada', body })).status).toBe(204);

  const rows = JSON.stringify(await rowsOf(gateway.storage, 'acme'));
  for (const trace of [mira, requestId, 'account-mira']) expect(rows).not.toContain(trace);
  expect(rows).toContain(jonas);
  // Her mark may still lie there; no record is left that the key could make it of again.
  expect(await toldNow()).toEqual([[jonas, team]]);
  expect(await on.edges()).toEqual(edges);
  // What her browser had yet to tell of it finds no request, and says nothing new.
  const late = await on.tell({ ...note, people: [...note.people], requestId, object: 'WEB-3' }, 'mira');
  expect(late.status).toBe(404);
  expect(await on.edges()).toEqual(edges);
});
