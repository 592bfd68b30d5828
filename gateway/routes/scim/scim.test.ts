import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAudit } from '../../storage/audit.ts';
import { addGroup } from '../../storage/directory-groups.ts';
import { groupsOfPeople } from '../../storage/directory-members.ts';
import { findPerson } from '../../storage/directory-people.ts';
import { restore, revoke, revokedAmong } from '../../storage/revocations.ts';
import { directoryToken, type ScimClient, scimClient } from '../../testing/directory.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { freshDatabase } from '../../testing/shared-servers.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { storageKinds } from '../../testing/test-storage.ts';
import { urns } from './urns.ts';

const acme = directoryToken();
const elsewhere = directoryToken();

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let scim: ScimClient;
let foreign: ScimClient;

const user = (userName: string, changes: Record<string, unknown> = {}) => ({
  schemas: [urns.user],
  userName,
  active: true,
  ...changes,
});
const group = (displayName: string, changes: Record<string, unknown> = {}) => ({
  schemas: [urns.group],
  displayName,
  ...changes,
});
const patch = (...Operations: unknown[]) => ({ schemas: [urns.patch], Operations });
const filter = (text: string) => `filter=${encodeURIComponent(text)}`;
const create = async (client: ScimClient, body: { schemas: string[] }) => {
  const path = body.schemas.includes(urns.user) ? '/Users' : '/Groups';
  return (await client('POST', path, body)).body.id ?? '';
};
/** The pseudonym of an Acme user, as stored. */
const personOf = async (id: string | undefined) =>
  (await gateway.read((db) => findPerson(db, 'acme', id ?? '')))?.person ?? '';
const isRevoked = async (person: string) =>
  (await gateway.read((db) => revokedAmong(db, 'acme', [person]))).has(person);
const statusOf = async (person: 'mira' | 'olga') => {
  const response = await gateway.call('/v1/policy', { person });
  const body = (await response.json()) as { error?: { code: string } };
  return body.error?.code ?? response.status;
};

describe.each(storageKinds)('SCIM on %s', (kind) => {
  beforeAll(async () => {
    upstream = await startScriptedUpstream(answering('Hello'));
    gateway = await startTestGateway({
      upstreamUrl: upstream.baseUrl,
      ...(kind === 'sqlite' ? {} : { databaseUrl: (await freshDatabase()).url }),
      organisations: [
        { id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: acme.sha256 },
        { id: 'elsewhere', name: 'Elsewhere', claim: 'elsewhere', directoryTokenSha256: elsewhere.sha256 },
        { id: 'without', name: 'Without a directory', claim: 'without' },
      ],
    });
    scim = scimClient(gateway.url, acme.token);
    foreign = scimClient(gateway.url, elsewhere.token);
  });
  afterAll(async () => {
    await gateway.close();
    await upstream.close();
  });

  beforeEach(async () => {
    for (const client of [scim, foreign])
      for (const kind of ['Users', 'Groups'])
        for (const { id } of (await client('GET', `/${kind}?count=200`)).body.Resources ?? [])
          await client('DELETE', `/${kind}/${id}`);
  });

  describe('the service', () => {
    test('describes itself in the standard’s form', async () => {
      const { body, headers } = await scim('GET', '/ServiceProviderConfig');
      expect(headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
      expect(body).toMatchObject({
        schemas: [urns.serviceProviderConfig],
        patch: { supported: true },
        bulk: { supported: false },
        filter: { supported: true, maxResults: 200 },
        etag: { supported: true },
      });
      const types = (await scim('GET', '/ResourceTypes')).body.Resources ?? [];
      expect(types.map(({ id }) => id)).toEqual(['User', 'Group']);
      const schema = (await scim('GET', `/Schemas/${urns.user}`)).body;
      expect(schema).toMatchObject({ id: urns.user, name: 'User' });
      expect((await scim('GET', '/Schemas/urn:x')).status).toBe(404);
    });

    test.each([
      ['no token', {}],
      ['another scheme', { authorization: `Basic ${acme.token}` }],
      ['another token', { authorization: `Bearer ${directoryToken().token}` }],
      ['the hash in place of the token', { authorization: `Bearer ${acme.sha256}` }],
      ['a huge token', { authorization: `Bearer ${'x'.repeat(5_000)}` }],
      ['a token in a cookie', { cookie: `access_token=${acme.token}` }],
    ])('refuses %s, on every address', async (_name, headers) => {
      for (const path of ['/Users', '/Groups', '/ServiceProviderConfig', `/Users/${randomUUID()}`]) {
        const response = await fetch(`${gateway.url}/scim/v2${path}`, { headers: { ...headers } });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ schemas: [urns.error], status: '401' });
        expect(response.headers.get('www-authenticate')).toBe('Bearer realm="SCIM"');
      }
    });

    test('is not for people, and people’s addresses are not for a directory', async () => {
      expect((await gateway.call('/scim/v2/Users', { person: 'ada' })).status).toBe(401);
      const asPerson = await fetch(`${gateway.url}/v1/policy`, {
        headers: { authorization: `Bearer ${acme.token}` },
      });
      expect(asPerson.status).toBe(401);
    });
  });

  describe('people, as Entra ID drives them', () => {
    test('found by name, added, switched off and on, renamed and removed', async () => {
      const missing = await scim('GET', `/Users?${filter('userName eq "mira@acme.example"')}`);
      expect(missing.body).toMatchObject({ schemas: [urns.list], totalResults: 0, Resources: [] });

      const sent = {
        schemas: [urns.user, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
        externalId: 'mira',
        userName: 'mira@acme.example',
        active: true,
        displayName: 'Mira Okafor',
        emails: [{ primary: true, type: 'work', value: 'mira@acme.example' }],
        meta: { resourceType: 'User' },
        name: { formatted: 'Mira Okafor', familyName: 'Okafor', givenName: 'Mira' },
      };
      const added = await scim('POST', '/Users', sent);
      expect(added.status).toBe(201);
      expect(added.headers.get('location')).toBe(`${gateway.url}/scim/v2/Users/${added.body.id}`);
      expect(Object.keys(added.body).sort()).toEqual([
        'active',
        'externalId',
        'groups',
        'id',
        'meta',
        'schemas',
        'userName',
      ]);
      const path = `/Users/${added.body.id}`;
      expect(await statusOf('mira')).toBe(200);

      const off = await scim('PATCH', path, patch({ op: 'Replace', path: 'active', value: 'False' }));
      expect([off.status, off.body.active]).toEqual([200, false]);
      await expect.poll(() => statusOf('mira')).toBe('access_revoked');

      const on = await scim('PATCH', path, patch({ op: 'Replace', path: 'active', value: 'True' }));
      expect(on.body.active).toBe(true);
      await expect.poll(() => statusOf('mira')).toBe(200);

      const renamed = await scim(
        'PATCH',
        path,
        patch(
          { op: 'Replace', path: 'userName', value: 'okafor@acme.example' },
          { op: 'Add', path: 'name.familyName', value: 'Okafor' },
          { op: 'Replace', path: 'emails[type eq "work"].value', value: 'okafor@acme.example' },
        ),
      );
      expect(renamed.body.userName).toBe('okafor@acme.example');
      const found = await scim('GET', `/Users?${filter('externalId eq "mira"')}`);
      expect(found.body.Resources).toMatchObject([{ userName: 'okafor@acme.example' }]);

      expect((await scim('DELETE', path)).status).toBe(204);
      expect((await scim('GET', path)).status).toBe(404);
      await expect.poll(() => statusOf('mira')).toBe('access_revoked');

      await scim('POST', '/Users', sent);
      await expect.poll(() => statusOf('mira')).toBe(200);
    });

    test('in groups, changed member by member', async () => {
      const [one = '', two = ''] = await Promise.all(
        ['mira', 'jonas'].map((id) => create(scim, user(id, { externalId: id }))),
      );
      const added = await scim('POST', '/Groups', group('Billing', { externalId: 'gid-1' }));
      expect([added.status, added.body.members]).toEqual([201, []]);
      const path = `/Groups/${added.body.id}`;
      const add = await scim(
        'PATCH',
        path,
        patch({
          op: 'Add',
          path: 'members',
          value: [
            { $ref: null, value: one },
            { $ref: null, value: two },
          ],
        }),
      );
      expect(add.status).toBe(204);
      expect((await scim('GET', `${path}?excludedAttributes=members`)).body).not.toHaveProperty('members');
      for (const [query, parts] of [
        ['attributes=members.value', ['value']],
        ['attributes=members', ['$ref', 'type', 'value']],
        ['excludedAttributes=members.type,members.$ref', ['value']],
      ] as const) {
        const [, member] = (await scim('GET', `${path}?${query}`)).body.members ?? [];
        expect(Object.keys(member ?? {}).sort()).toEqual(parts);
      }
      const members = async () => (await scim('GET', path)).body.members?.map(({ value }) => value).sort();
      expect(await members()).toEqual([one, two].sort());
      await scim(
        'PATCH',
        path,
        patch({ op: 'Remove', path: 'members', value: [{ $ref: null, value: two }] }),
      );
      expect(await members()).toEqual([one]);

      const person = await personOf(one);
      const groups = await gateway.read((db) => groupsOfPeople(db, 'acme', [person]));
      expect(groups.get(person)).toEqual(['Billing', 'gid-1']);
      await scim('DELETE', `/Users/${one}`);
      expect(await members()).toEqual([]);
      expect((await scim('DELETE', path)).status).toBe(204);
    });
  });

  describe('people, as Okta drives them', () => {
    test('found, added, replaced, switched off and on again', async () => {
      expect((await scim('GET', '/Users?startIndex=1&count=2')).status).toBe(200);
      const search = `/Users?${filter('userName eq "mira@acme.example"')}&startIndex=1&count=100`;
      expect((await scim('GET', search)).body.totalResults).toBe(0);
      const sent = user('mira@acme.example', {
        externalId: 'mira',
        name: { givenName: 'Mira', familyName: 'Okafor' },
        emails: [{ primary: true, value: 'mira@acme.example', type: 'work' }],
        displayName: 'Mira Okafor',
        locale: 'en-US',
        groups: [],
        password: 'not kept',
      });
      const { body } = await scim('POST', '/Users', sent, {
        'content-type': 'application/scim+json; charset=utf-8',
      });
      const path = `/Users/${body.id}`;
      expect(body).not.toHaveProperty('password');
      const replaced = await scim('PUT', path, { ...sent, id: body.id, title: 'Accountant' });
      expect(replaced.body).toMatchObject({ id: body.id, userName: 'mira@acme.example', active: true });
      await scim('PATCH', path, patch({ op: 'replace', value: { active: false } }));
      await expect.poll(() => statusOf('mira')).toBe('access_revoked');
      const silent = await scim('PUT', path, { ...sent, active: undefined });
      expect(silent.body.active).toBe(false);
      await scim('PUT', path, { ...sent, active: true });
      await expect.poll(() => statusOf('mira')).toBe(200);
    });

    test('with the groups they are in, under another version each time those change', async () => {
      const id = await create(scim, user('mira'));
      const team = await create(scim, group('Billing'));
      const move = (op: 'add' | 'remove') =>
        scim('PATCH', `/Groups/${team}`, patch({ op, path: 'members', value: [{ value: id }] }));
      const seen = async (path: string) => {
        const { body, headers } = await scim('GET', path);
        expect(body.meta).toMatchObject({ version: headers.get('etag') });
        return { groups: body.groups, etag: headers.get('etag') ?? '' };
      };
      const before = await seen(`/Users/${id}`);
      expect(before.groups).toEqual([]);
      await move('add');
      const billing = { value: team, $ref: `${gateway.url}/scim/v2/Groups/${team}`, type: 'direct' };
      const inside = await seen(`/Users/${id}`);
      expect(inside.groups).toEqual([{ ...billing, display: 'Billing' }]);
      const unchanged = await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': before.etag });
      expect(unchanged.status).toBe(200);
      const off = patch({ op: 'replace', path: 'active', value: false });
      expect((await scim('PATCH', `/Users/${id}`, off, { 'if-match': before.etag })).status).toBe(412);
      const fromHere = patch({ op: 'add', path: 'groups', value: [{ value: team }] });
      const refused = await scim('PATCH', `/Users/${id}`, fromHere);
      expect([refused.status, refused.body.scimType]).toEqual([400, 'mutability']);
      const found = (await scim('GET', `/Users?${filter(`groups.value eq "${team}"`)}`)).body;
      expect(found.Resources).toMatchObject([{ id, groups: [{ value: team }] }]);
      expect((await scim('GET', `/Users/${id}?excludedAttributes=groups`)).body.groups).toBeUndefined();
      await move('remove');
      const outside = await seen(`/Users/${id}`);
      expect(outside.groups).toEqual([]);
      expect(new Set([before.etag, inside.etag, outside.etag]).size).toBe(3);
    });

    test('who are to come are among the members, without an address, until they are there', async () => {
      const team = await create(scim, group('Billing', { members: [{ value: 'mira' }] }));
      const read = async () => (await scim('GET', `/Groups/${team}`)).body.members;
      expect(await read()).toEqual([{ value: 'mira', type: 'User' }]);
      expect(
        (await scim('GET', `/Groups?${filter('members.value eq "mira"')}`)).body.Resources,
      ).toMatchObject([{ id: team, members: [{ value: 'mira' }] }]);
      const { etag } = Object.fromEntries((await scim('GET', `/Groups/${team}`)).headers);
      const id = await create(scim, user('mira@acme.example', { externalId: 'mira' }));
      expect(await read()).toEqual([{ value: id, type: 'User', $ref: `${gateway.url}/scim/v2/Users/${id}` }]);
      const headers = { 'if-none-match': etag ?? '' };
      expect((await scim('GET', `/Groups/${team}`, undefined, headers)).status).toBe(200);
      expect((await scim('GET', `/Users/${id}`)).body.groups).toMatchObject([{ value: team }]);
    });

    test('in groups, pushed as a whole and renamed', async () => {
      const one = await create(scim, user('mira'));
      const id = await create(scim, group('Billing', { members: [{ value: one, display: 'mira' }] }));
      expect((await scim('GET', `/Groups?${filter('displayName eq "Billing"')}`)).body.totalResults).toBe(1);
      await scim('PATCH', `/Groups/${id}`, patch({ op: 'replace', value: { id, displayName: 'Money' } }));
      await scim('PATCH', `/Groups/${id}`, patch({ op: 'remove', path: `members[value eq "${one}"]` }));
      await scim('PATCH', `/Groups/${id}`, patch({ op: 'add', path: 'members', value: [{ value: one }] }));
      expect((await scim('GET', `/Groups/${id}`)).body).toMatchObject({
        displayName: 'Money',
        members: [{ value: one, type: 'User', $ref: `${gateway.url}/scim/v2/Users/${one}` }],
      });
      const put = await scim('PUT', `/Groups/${id}`, group('Finance', { members: [] }));
      expect(put.body).toMatchObject({ displayName: 'Finance', members: [] });
    });
  });

  describe('a directory', () => {
    test('that ends somebody’s access does not give back what an admin took', async () => {
      const id = await create(scim, user('mira', { active: false }));
      const person = await personOf(id);
      await gateway.read((db) => revoke(db, { orgId: 'acme', person, by: 'admin', at: Date.now() }));
      await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: true }));
      expect(await isRevoked(person)).toBe(true);
      await gateway.read((db) => restore(db, { orgId: 'acme', person, by: 'admin' }));
      expect(await isRevoked(person)).toBe(false);
    });

    test('that gives somebody another external id ends the access of the old one', async () => {
      const id = await create(scim, user('m@acme.example', { externalId: 'mira' }));
      const person = await personOf(id);
      const revoked = () => isRevoked(person);
      await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'externalId', value: 'mira-2' }));
      expect(await revoked()).toBe(true);
      await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'externalId', value: 'mira' }));
      expect(await revoked()).toBe(false);
    });

    test('stands in the audit with everything that it changes about who may come in', async () => {
      const rows = () => gateway.read((db) => listAudit(db, 'acme', { limit: 1_000 }));
      const known = (await rows()).length;
      const id = await create(scim, user('mira'));
      const person = await personOf(id);
      const active = (value: boolean) => patch({ op: 'replace', path: 'active', value });
      // The second time it says so, nothing is changed.
      for (const value of [false, false, true]) await scim('PATCH', `/Users/${id}`, active(value));
      const team = await create(scim, group('Billing', { members: [{ value: id }] }));
      await scim('PATCH', `/Groups/${team}`, patch({ op: 'remove', path: 'members' }));
      await scim('DELETE', `/Groups/${team}`);
      const billing = (members: number) => ({
        displayName: 'Billing',
        externalId: null,
        members,
        waiting: 0,
      });
      const told = (await rows()).slice(known).map(({ actor, action, target, before, after }) => {
        expect(actor).toBe('directory');
        return [action, target, before, after];
      });
      expect(told).toEqual([
        ['person.restore', person, null, null],
        ['person.revoke', person, null, null],
        ['person.restore', person, null, null],
        ['group.add', team, null, billing(1)],
        ['group.change', team, billing(1), billing(0)],
        ['group.remove', team, billing(0), null],
      ]);
    });

    test('and admins who change the same organisation at the same moment never wait for each other for ever', async () => {
      const id = await create(scim, user('jonas'));
      const team = await create(scim, group('Billing'));
      const act = async (path: string, body: object) =>
        (await gateway.call(`/v1/admin/${path}`, { person: 'ada', body: { ...body, reason: 'Test' } }))
          .status;
      const suspend = async (isHeld: boolean) => {
        const { headers } = await gateway.call('/v1/admin/organisation', { person: 'ada' });
        const path = `/v1/admin/organisation/${isHeld ? 'suspend' : 'resume'}`;
        const seen = { 'if-match': headers.get('etag') ?? '' };
        return (await gateway.call(path, { person: 'ada', body: { reason: 'Test' }, headers: seen })).status;
      };
      const change = async (path: string, operation: object) =>
        (await scim('PATCH', path, patch(operation))).status;
      const all = Array.from({ length: 32 }, async (_, at) => {
        const isOdd = at % 8 > 3;
        if (at % 4 === 0) return act('people/revoke', { subject: 'olga' });
        if (at % 4 === 1) return suspend(isOdd);
        if (at % 4 === 2) return change(`/Users/${id}`, { op: 'replace', path: 'active', value: isOdd });
        const op = isOdd ? 'add' : 'remove';
        return change(`/Groups/${team}`, { op, path: 'members', value: [{ value: id }] });
      });
      const failed = (await Promise.all(all)).filter((status) => status >= 500);
      await act('people/restore', { subject: 'olga' });
      expect(failed).toEqual([]);
    });

    test('goes through pages', async () => {
      for (let at = 0; at < 5; at += 1) await create(scim, user(`person-${at}`));
      const page = async (query: string) => {
        const { body } = await scim('GET', `/Users?${query}`);
        return [body.totalResults, body.startIndex, body.itemsPerPage];
      };
      expect(await page('startIndex=1&count=2')).toEqual([5, 1, 2]);
      expect(await page('startIndex=5&count=2')).toEqual([5, 5, 1]);
      expect(await page('startIndex=9')).toEqual([5, 9, 0]);
      expect(await page('startIndex=-3&count=0')).toEqual([5, 1, 0]);
      expect(await page('count=999999')).toEqual([5, 1, 5]);
      const named = await scim('GET', '/Users?attributes=userName&count=1');
      expect(Object.keys(named.body.Resources?.[0] ?? {}).sort()).toEqual(['id', 'schemas', 'userName']);
    });

    test('does not write over what it has not seen', async () => {
      const id = await create(scim, user('mira'));
      const first = await scim('GET', `/Users/${id}`);
      const etag = first.headers.get('etag') ?? '';
      const unchanged = await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': etag });
      expect(unchanged.status).toBe(304);
      const change = patch({ op: 'replace', path: 'active', value: false });
      const second = await scim('PATCH', `/Users/${id}`, change, { 'if-match': etag });
      expect([second.status, second.headers.get('etag') === etag]).toEqual([200, false]);
      for (const method of ['PATCH', 'DELETE']) {
        const late = await scim(method, `/Users/${id}`, change, { 'if-match': etag });
        expect([late.status, late.body.status]).toEqual([412, '412']);
      }
      expect((await scim('DELETE', `/Users/${id}`, undefined, { 'if-match': '*' })).status).toBe(204);
    });

    test('never sees another organisation’s people and groups, nor changes them', async () => {
      const id = await create(scim, user('mira', { externalId: 'x' }));
      const team = await create(scim, group('Billing', { members: [{ value: id }] }));
      const off = patch({ op: 'replace', path: 'active', value: false });
      for (const [method, path, body] of [
        ['GET', `/Users/${id}`],
        ['PUT', `/Users/${id}`, user('mira')],
        ['PATCH', `/Users/${id}`, off],
        ['DELETE', `/Users/${id}`],
        ['GET', `/Groups/${team}`],
        ['PUT', `/Groups/${team}`, group('Billing')],
        ['PATCH', `/Groups/${team}`, patch({ op: 'remove', path: 'members' })],
        ['DELETE', `/Groups/${team}`],
      ] as const)
        expect((await foreign(method, path, body)).status).toBe(404);
      for (const path of ['/Users', '/Groups', `/Users?${filter('externalId eq "x" or userName eq "mira"')}`])
        expect((await foreign('GET', path)).body.totalResults).toBe(0);
      expect((await foreign('POST', '/Users', user('mira', { externalId: 'x', active: false }))).status).toBe(
        201,
      );
      const theirs = await create(foreign, group('Billing', { members: [{ value: id }] }));
      // An id of somebody elsewhere is a name like any other: nobody of that name is there.
      const members = (await foreign('GET', `/Groups/${theirs}`)).body.members;
      expect(members).toEqual([{ value: id, type: 'User' }]);
      expect((await scim('GET', `/Users/${id}`)).body.active).toBe(true);
      expect((await scim('GET', `/Groups/${team}`)).body.members).toHaveLength(1);
    });
  });

  describe('bad input', () => {
    test.each<[name: string, method: string, path: string, body: unknown, status: number, type?: string]>([
      ['no JSON', 'POST', '/Users', '{', 400],
      ['a list', 'POST', '/Users', [], 400, 'invalidSyntax'],
      ['no schema', 'POST', '/Users', { userName: 'x' }, 400, 'invalidSyntax'],
      ['a group among users', 'POST', '/Users', group('x'), 400, 'invalidSyntax'],
      ['no name', 'POST', '/Users', { schemas: [urns.user] }, 400, 'invalidValue'],
      ['a huge name', 'POST', '/Users', user('x'.repeat(300)), 400, 'invalidValue'],
      ['a name with NUL', 'POST', '/Users', user('x\u0000'), 400, 'invalidValue'],
      [
        'an external id that is a number',
        'POST',
        '/Users',
        user('x', { externalId: 7 }),
        400,
        'invalidValue',
      ],
      ['a truth that is none', 'POST', '/Users', user('x', { active: 'perhaps' }), 400, 'invalidValue'],
      ['a group without a name', 'POST', '/Groups', { schemas: [urns.group] }, 400, 'invalidValue'],
      [
        'a member with NUL',
        'POST',
        '/Groups',
        group('x', { members: [{ value: '1\u0000' }] }),
        400,
        'invalidValue',
      ],
      [
        'a filter that never ends',
        'GET',
        `/Users?${filter('userName eq "x')}`,
        undefined,
        400,
        'invalidFilter',
      ],
      [
        'a filter on what is not kept',
        'GET',
        `/Users?${filter('displayName eq "x"')}`,
        undefined,
        400,
        'invalidFilter',
      ],
      [
        'a filter with another operator',
        'GET',
        `/Users?${filter('userName is "x"')}`,
        undefined,
        400,
        'invalidFilter',
      ],
      ['a filter that is a list', 'GET', '/Users?filter=a&filter=b', undefined, 400, 'invalidValue'],
      ['a page that is no number', 'GET', '/Users?startIndex=first', undefined, 400, 'invalidValue'],
      [
        'a group in a group',
        'POST',
        '/Groups',
        group('x', { members: [{ value: randomUUID(), type: 'Group' }] }),
        400,
        'invalidValue',
      ],
      ['SQL for an id', 'GET', "/Users/1'%20OR%20'1'='1", undefined, 404],
      ['somebody who is not there', 'GET', `/Users/${randomUUID()}`, undefined, 404],
      ['a removal of nobody', 'DELETE', `/Users/${randomUUID()}`, undefined, 404],
      [
        'a patch of nobody',
        'PATCH',
        `/Groups/${randomUUID()}`,
        patch({ op: 'remove', path: 'members' }),
        404,
      ],
      ['bulk, which there is not', 'POST', '/Bulk', { Operations: [] }, 501],
      ['oneself, who is nobody here', 'GET', '/Me', undefined, 501],
      ['a search by POST', 'POST', '/.search', { filter: 'id pr' }, 501],
      ['a search by POST among users', 'POST', '/Users/.search?count=1', {}, 501],
      ['a method there is not', 'POST', '/ServiceProviderConfig', {}, 404],
    ])('%s', async (_name, method, path, body, status, type) => {
      const answer = await scim(method, path, body);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ schemas: [urns.error], status: String(status) });
      expect(answer.body.scimType).toBe(type);
      expect(answer.headers.get('content-type')).toContain('application/scim+json');
      expect((await scim('GET', '/Users')).body.totalResults).toBe(0);
    });

    test('of another type, or too large', async () => {
      const typed = await scim('POST', '/Users', 'userName=x', { 'content-type': 'text/plain' });
      expect([typed.status, typed.body.status]).toEqual([415, '415']);
      const large = await scim('POST', '/Users', user('x', { title: 'x'.repeat(2_000_000) }));
      expect([large.status, large.body.status]).toEqual([413, '413']);
    });

    test('a name or an external id twice, in whatever case', async () => {
      const id = await create(scim, user('Mira@acme.example', { externalId: 'x' }));
      const other = await create(scim, user('jonas@acme.example'));
      await create(scim, group('Billing'));
      for (const [method, path, body] of [
        ['POST', '/Users', user('mira@ACME.example')],
        ['POST', '/Users', user('somebody', { externalId: 'x' })],
        ['PUT', `/Users/${other}`, user('MIRA@acme.example')],
        ['PATCH', `/Users/${other}`, patch({ op: 'replace', path: 'externalId', value: 'x' })],
        ['POST', '/Groups', group('Billing')],
      ] as const) {
        const answer = await scim(method, path, body);
        expect([answer.status, answer.body.scimType]).toEqual([409, 'uniqueness']);
      }
      const found = await scim('GET', `/Users?${filter('userName eq "mira@acme.EXAMPLE"')}`);
      expect(found.body.Resources).toMatchObject([{ id, userName: 'Mira@acme.example' }]);
    });
  });

  test('large groups come on pages of their own, all of them in the end', async () => {
    const sizes = [9_000, 9_000, 9_000, 1];
    await gateway.read(async (db) => {
      const numbers = (upTo: number) =>
        sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(upTo)})`;
      await sql`insert into directory_person (org_id, id, user_name, active, version, created_at, updated_at)
        ${numbers(9_000)} select 'acme', 'p' || i, 'u' || i, 1, 1, 1, 1 from n`.execute(db);
      for (const [at, size] of sizes.entries()) {
        await addGroup(db, 'acme', { id: `g${at}`, displayName: `G${at}`, externalId: null, now: at });
        await sql`insert into directory_member (org_id, group_id, person_id)
          ${numbers(size)} select 'acme', ${sql.lit(`g${at}`)}, 'p' || i from n`.execute(db);
      }
    });
    const pages: unknown[] = [];
    for (let startIndex = 1; startIndex <= sizes.length; ) {
      const { body } = await scim('GET', `/Groups?count=200&startIndex=${startIndex}`);
      pages.push(body.Resources?.map(({ members }) => members?.length));
      expect(body.totalResults).toBe(sizes.length);
      startIndex += body.itemsPerPage ?? Number.NaN;
    }
    expect(pages).toEqual([
      [9_000, 9_000],
      [9_000, 1],
    ]);
    const names = await scim('GET', '/Groups?excludedAttributes=members');
    expect(names.body.itemsPerPage).toBe(sizes.length);
  });
});
