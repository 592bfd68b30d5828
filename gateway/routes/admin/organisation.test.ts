import type { AdminOrganisation } from '@sidenote/contract/administration';
import { auditPageSchema } from '@sidenote/contract/audit';
import { terms } from '@sidenote/contract/terms';
import { organisationActs } from '@sidenote/contract/undo';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  // An audit that begins after the rules were changed behind its back, as they are below, is one that was begun again.
  await gateway.call('/v1/admin/records/export', { person: 'ada' });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(async () => {
  await gateway.change({
    ...{ optIn: terms.version, hipaa: 'no', agreement: '', actions: 'all' },
    products: 'jira,jira-service-management,confluence,bitbucket,trello',
  });
});

const reason = 'A reason of the test';
const path = '/v1/admin/organisation';
const as = (person: SamplePersonId, route: string, body?: unknown, more: object = {}) =>
  gateway.call(route, { person, ...(body === undefined ? {} : { body }), ...more });
const read = async () => (await (await as('ada', path)).json()) as AdminOrganisation;
const put = (person: SamplePersonId, body: unknown, version?: number) =>
  as(person, `${path}/rules`, body, {
    method: 'PUT',
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
/** An act that rests on the version now, unless told another; of the owner, unless told somebody else. */
const seeing = async (
  act: 'opt-in' | 'hipaa' | 'suspend' | 'resume',
  body: object,
  { version, person = 'ada' }: { version?: number; person?: SamplePersonId } = {},
) =>
  as(
    person,
    `${path}/${act}`,
    { ...body, reason },
    {
      ...(act === 'hipaa' ? { method: 'PUT' } : {}),
      headers: { 'if-match': `"${version ?? (await read()).policyVersion}"` },
    },
  );
const audit = async () => {
  const page = (await (await as('aron', '/v1/admin/audit?limit=1000')).json()) as {
    rows: { action: string; reason: string; before: unknown; after: unknown; actor: string }[];
  };
  return page.rows;
};

describe('the organisation, to its admins', () => {
  test('is told with what it comes to', async () => {
    expect(await read()).toMatchObject({
      id: 'acme',
      state: 'on',
      missing: null,
      termsVersion: terms.version,
      rules: { groups: { allow: ['*'] } },
    });
  });

  test('changes its rules, writes it into the audit, and requests follow at once', async () => {
    const { rules, policyVersion } = await read();
    const changed = await put('pia', { rules: { ...rules, actions: ['summarise'] }, reason }, policyVersion);
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, `"${policyVersion + 1}"`]);
    const refused = await gateway.chat();
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'action_not_allowed']);
    const row = (await audit()).at(-1);
    expect(row).toMatchObject({ action: 'rules.change', reason, after: { actions: ['summarise'] } });
    expect(row?.before).toMatchObject({ actions: rules.actions });
  });

  test('takes one of two changes of the same state', async () => {
    const { rules, policyVersion } = await read();
    const [one, two] = await Promise.all([
      put('ada', { rules: { ...rules, products: ['jira'] }, reason }, policyVersion),
      put('pia', { rules: { ...rules, products: ['trello'] }, reason }, policyVersion),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
    const late = await put('ada', { rules, reason });
    expect([late.status, await codeOf(late)]).toEqual([412, 'changed_meanwhile']);
  });

  test.each<[string, unknown]>([
    ['a pattern that never matches', { sites: { allow: ['https://x.example/'], block: [] } }],
    ['a product nobody knows', { products: ['word'] }],
    ['an unknown key', { admin: true }],
    ['too long a selection', { maxSelectionChars: 1e9 }],
  ])('refuses %s, and changes nothing', async (_name, change) => {
    const { rules, policyVersion } = await read();
    const response = await put('ada', { rules: { ...rules, ...(change as object) }, reason }, policyVersion);
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_request']);
    expect((await read()).policyVersion).toBe(policyVersion);
  });

  test('is opted in with the terms in force only, by an owner', async () => {
    await as('pia', `${path}/opt-out`, { reason });
    const refused = await gateway.chat();
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'not_opted_in']);
    const old = await seeing('opt-in', { termsVersion: '1999-01' });
    expect([old.status, await codeOf(old)]).toEqual([409, 'terms_outdated']);
    const admin = await as('pia', `${path}/opt-in`, { termsVersion: terms.version, reason });
    expect([admin.status, await codeOf(admin)]).toEqual([403, 'role_needed']);
    expect((await seeing('opt-in', { termsVersion: terms.version })).status).toBe(200);
    expect((await gateway.chat()).status).toBe(200);
  });

  test('bound by HIPAA is suspended without an agreement that covers everyone, and cannot opt in', async () => {
    const bound = await seeing('hipaa', { bound: true, agreement: null });
    expect(await bound.json()).toMatchObject({ state: 'suspended', missing: 'agreement' });
    const chat = await gateway.chat();
    expect([chat.status, await codeOf(chat)]).toEqual([403, 'suspended']);
    const optIn = await seeing('opt-in', { termsVersion: terms.version });
    expect([optIn.status, await codeOf(optIn)]).toEqual([409, 'hipaa_no_baa']);
    const { processors } = await read();
    const agreement = { reference: 'BAA 7', covers: processors };
    const covered = await seeing('hipaa', { bound: true, agreement });
    expect(await covered.json()).toMatchObject({ state: 'on', agreement: { reference: 'BAA 7' } });
    expect(processors.length).toBeGreaterThan(0);
  });

  test.each([
    ['opt-in', { termsVersion: terms.version }],
    ['hipaa', { bound: false, agreement: null }],
    ['suspend', {}],
    ['resume', {}],
  ] as const)('that was switched off since it was read stays so: %s is refused', async (act, body) => {
    await seeing('suspend', {}, { person: 'pia' });
    const { policyVersion } = await read();
    await as('pia', `${path}/opt-out`, { reason });
    const late = await seeing(act, body, { version: policyVersion });
    expect([late.status, await codeOf(late)]).toEqual([412, 'changed_meanwhile']);
    const method = act === 'hipaa' ? { method: 'PUT' } : {};
    const blind = await as('ada', `${path}/${act}`, { ...body, reason }, method);
    expect([blind.status, await codeOf(blind)]).toEqual([412, 'changed_meanwhile']);
    expect((await read()).state).toBe('off');
  });

  test('that is off already is opted out, suspended or resumed without a row of the audit', async () => {
    await as('ada', `${path}/opt-out`, { reason });
    const [before, rows] = [await read(), (await audit()).length];
    const acts = [
      () => as('pia', `${path}/opt-out`, { reason }),
      () => seeing('suspend', {}, { person: 'pia' }),
      () => seeing('resume', {}),
    ];
    for (const act of acts) {
      const again = await act();
      expect([again.status, again.headers.get('etag')]).toEqual([200, `"${before.policyVersion}"`]);
      expect(await again.json()).toMatchObject({ state: 'off', audited: null });
    }
    expect([await read(), (await audit()).length]).toEqual([before, rows]);
  });

  test('suspended by an admin says so, ends what runs, and keeps the consent until an owner resumes it', async () => {
    const { termsAcceptedAt, policyVersion } = await read();
    upstream.script = ({ socket }) => socket.write(head() + piece('Hello'));
    const stream = await gateway.chat({ stream: true }, { person: 'mira' });
    // What is not read as it comes is lost with the connection that is broken off.
    const told = readStream(stream);
    const held = await seeing('suspend', {}, { person: 'pia' });
    expect(await held.json()).toMatchObject({
      ...{ state: 'suspended', missing: 'admin', termsVersion: terms.version, termsAcceptedAt },
      ended: { here: 1, everywhere: 1 },
    });
    expect((await told).events.join('')).toContain('"suspended"');
    upstream.script = answering('Hello');
    const chat = await gateway.chat();
    expect([chat.status, await codeOf(chat)]).toEqual([403, 'suspended']);
    const again = await seeing('suspend', {}, { person: 'pia' });
    expect(await again.json()).toMatchObject({ state: 'suspended', audited: null });
    const admin = await seeing('resume', {}, { person: 'pia' });
    expect([admin.status, await codeOf(admin)]).toEqual([403, 'role_needed']);
    const resumed = await seeing('resume', {});
    expect(resumed.headers.get('etag')).toBe(`"${policyVersion + 2}"`);
    expect(await resumed.json()).toMatchObject({ state: 'on', missing: null, termsAcceptedAt });
    expect((await gateway.chat()).status).toBe(200);
    const rows = (await audit()).slice(-2);
    expect(rows.map(({ action, reason: why }) => [action, why])).toEqual([
      ['suspend', reason],
      ['resume', reason],
    ]);
  });

  test('is not resumed where an agreement is lacking that was not when it was suspended', async () => {
    await seeing('suspend', {}, { person: 'pia' });
    await seeing('hipaa', { bound: true, agreement: null });
    const resumed = await seeing('resume', {});
    expect([resumed.status, await codeOf(resumed)]).toEqual([409, 'hipaa_no_baa']);
    expect((await read()).state).toBe('suspended');
  });

  test('needs a reason for everything', async () => {
    for (const without of [{}, { reason: '' }, { reason: '   ' }])
      expect((await as('ada', `${path}/opt-out`, without)).status).toBe(400);
    expect((await read()).state).toBe('on');
  });
});

describe('the audit', () => {
  test('is read in pages and verified, by those whose task it is', async () => {
    await as('ada', `${path}/opt-out`, { reason });
    await seeing('opt-in', { termsVersion: terms.version });
    const page = async (query: string) =>
      auditPageSchema.parse(await (await as('aron', `/v1/admin/audit?${query}`)).json());
    const first = await page('limit=1');
    const second = await page(`after=${first.next}&limit=1`);
    expect(second.rows[0]?.seq).toBe(Number(first.rows[0]?.seq) + 1);
    expect(await (await as('aron', '/v1/admin/audit/verification')).json()).toMatchObject({
      whole: true,
      brokenAt: null,
    });
    expect((await as('anouk', '/v1/admin/audit')).status).toBe(403);
  });

  test('shows a policy admin the changes of the policy, and nothing of people', async () => {
    await as('ada', '/v1/admin/people/restore', { subject: 'jonas', reason });
    await as('pia', `${path}/opt-out`, { reason });
    await seeing('opt-in', { termsVersion: terms.version });
    const all = await audit();
    expect(all.map(({ action }) => action)).toContain('person.restore');
    const found = async (query: string) =>
      auditPageSchema.parse(await (await as('pia', `/v1/admin/audit?${query}`)).json());
    const { rows, next } = await found('order=newest&limit=2');
    expect(rows.map(({ action }) => action)).toEqual(['opt-in', 'opt-out']);
    const theRest = await found(`order=newest&limit=1000&after=${next}`);
    const known = new Set<string>(organisationActs);
    expect(rows.length + theRest.rows.length).toBe(all.filter(({ action }) => known.has(action)).length);
    expect((await found('action=opt-out&limit=1000')).rows.length).toBeGreaterThan(0);
    expect((await found('action=person.restore')).rows).toEqual([]);
    for (const other of ['verification', 'export?format=csv'])
      expect((await as('pia', `/v1/admin/audit/${other}`)).status).toBe(403);
  });

  test.each(['limit=0', 'limit=100000', 'after=-1', 'after=x', 'org=other'])('refuses ?%s', async (query) => {
    expect((await as('aron', `/v1/admin/audit?${query}`)).status).toBe(400);
  });
});
