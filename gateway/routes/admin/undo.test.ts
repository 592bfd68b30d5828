import { type OrganisationChanged, organisationChangedSchema } from '@sidenote/contract/administration';
import { terms } from '@sidenote/contract/terms';
import { undoableSchema } from '@sidenote/contract/undo';
import { errorBodySchema } from '@sidenote/contract/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../../identity/sample/people.ts';
import { changeOrganisation, findOrganisation } from '../../storage/organisations.ts';
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
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const reason = 'A reason of the test';
const organisation = '/v1/admin/organisation';
const read = async () => organisationOf(await gateway.call(organisation, { person: 'ada' }));
const organisationOf = async (response: Response) => (await response.json()) as OrganisationChanged;
const changed = async (response: Response) => {
  const { audited, ...now } = organisationChangedSchema.parse(await response.json());
  if (audited === null) throw new Error('Nothing was changed.');
  return { ...now, audited };
};
const put = (person: SamplePersonId, rules: object, version: number) =>
  gateway.call(`${organisation}/rules`, {
    ...{ person, method: 'PUT', body: { rules, reason } },
    headers: { 'if-match': `"${version}"` },
  });
const act = (person: SamplePersonId, name: string) =>
  gateway.call(`${organisation}/${name}`, { person, body: { reason } });
const optIn = async () =>
  gateway.call(`${organisation}/opt-in`, {
    ...{ person: 'ada', body: { termsVersion: terms.version, reason } },
    headers: { 'if-match': `"${(await read()).policyVersion}"` },
  });
const undo = async (person: SamplePersonId, seq: number, version?: number) => {
  const seen = version ?? (await read()).policyVersion;
  return gateway.call(`/v1/admin/audit/${seq}/undo`, {
    ...{ person, body: { reason }, headers: { 'if-match': `"${seen}"` } },
  });
};
const refusal = async (response: Response) => {
  const { error } = errorBodySchema.parse(await response.json());
  return { status: response.status, code: error.code, changed: error.changed };
};
/** As an opt-in from before the terms in force has it. */
const acceptBefore = async () => {
  const { policyVersion } = await read();
  await gateway.read(async (db) => {
    const found = await findOrganisation(db, 'acme');
    if (found !== undefined)
      await changeOrganisation(db, {
        ...{ read: found, to: { ...found, termsVersion: 'before' }, now: Date.now() },
      });
  });
  // The gateway has to notice by itself, before a change can rest on it.
  await expect.poll(async () => (await read()).policyVersion).toBe(policyVersion + 1);
};
const pseudonym = expect.stringMatching(/^[0-9a-f]{32}$/);

/** Whether somebody is told that they could undo a row, or why not. */
const undoable = async (person: SamplePersonId, seq: number) => {
  const response = await gateway.call(`/v1/admin/audit/${seq}/undo`, { person });
  const { possible, code } = undoableSchema.parse(await response.json());
  return possible || code;
};

describe('a change of the rules', () => {
  test('is undone by its row, is audited, takes hold at once, and can be done again the same way', async () => {
    const { rules, policyVersion } = await read();
    const done = await changed(await put('pia', { ...rules, actions: ['summarise'] }, policyVersion));
    expect(await codeOf(await gateway.chat())).toBe('action_not_allowed');
    const undone = await changed(await undo('ada', done.audited));
    expect(undone.rules).toEqual(rules);
    expect((await gateway.chat()).status).toBe(200);
    const target = encodeURIComponent(`audit ${done.audited}`);
    const page = await gateway.call(`/v1/admin/audit?order=newest&target=${target}`, { person: 'aron' });
    expect(await page.json()).toMatchObject({
      rows: [{ seq: undone.audited, action: 'undo', target: `audit ${done.audited}`, reason }],
    });
    const again = await changed(await undo('pia', undone.audited));
    expect(again.rules.actions).toEqual(['summarise']);
    await undo('pia', again.audited);
  });

  test('by two admins at once: the second is told what is different, and who did it', async () => {
    const { rules, policyVersion } = await read();
    const first = await put('ada', { ...rules, products: ['jira'] }, policyVersion);
    const done = await changed(first);
    const late = await refusal(await put('pia', { ...rules, products: ['trello'] }, policyVersion));
    expect(late).toEqual({
      ...{ status: 412, code: 'changed_meanwhile' },
      changed: { version: policyVersion + 1, keys: ['products'], by: [pseudonym] },
    });
    const unseen = await refusal(await undo('pia', done.audited, policyVersion));
    expect(unseen).toMatchObject({ code: 'changed_meanwhile', changed: { keys: ['products'] } });
    expect((await undo('pia', done.audited)).status).toBe(200);
  });

  test('two undos at once are one', async () => {
    const { rules, policyVersion } = await read();
    const done = await changed(await put('ada', { ...rules, actions: ['explain'] }, policyVersion));
    const version = done.policyVersion;
    const both = await Promise.all([undo('ada', done.audited, version), undo('pia', done.audited, version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read()).rules).toEqual(rules);
  });

  test('that was changed again since is not undone, and the key is named; what stands beside it is', async () => {
    const { rules, policyVersion } = await read();
    const first = await changed(await put('ada', { ...rules, products: ['jira'] }, policyVersion));
    const beside = await changed(
      await put('pia', { ...first.rules, actions: ['explain'] }, policyVersion + 1),
    );
    const over = await changed(
      await put('pia', { ...beside.rules, products: ['trello'] }, policyVersion + 2),
    );
    expect(await refusal(await undo('ada', first.audited))).toEqual({
      ...{ status: 409, code: 'changed_since' },
      changed: { version: policyVersion + 3, keys: ['products'], by: [pseudonym] },
    });
    expect(await undoable('ada', first.audited)).toBe('changed_since');
    expect(await undoable('pia', beside.audited)).toBe(true);
    const kept = await changed(await undo('ada', beside.audited));
    expect(kept.rules).toEqual({ ...rules, products: ['trello'] });
    await undo('ada', over.audited);
    expect((await changed(await undo('ada', first.audited))).rules).toEqual(rules);
  });
});

describe('the opt-in', () => {
  test('put back by undoing is for owners, and the answers that an opt-out ended are counted', async () => {
    upstream.script = ({ socket }) => socket.write(head() + piece('Hello'));
    const streams = await Promise.all(
      (['mira', 'jonas'] as const).map((person) => gateway.chat({ stream: true }, { person })),
    );
    // What is not read as it comes is lost with the connection that is broken off.
    const told = Promise.all(streams.map(readStream));
    const done = await changed(await act('pia', 'opt-out'));
    expect([done.state, done.ended]).toEqual(['off', { here: 2, everywhere: 2 }]);
    for (const { events } of await told) expect(events.join('')).toContain('not_opted_in');
    upstream.script = answering('Hello');
    expect((await refusal(await undo('pia', done.audited))).code).toBe('role_needed');
    const could = [await undoable('pia', done.audited), await undoable('ada', done.audited)];
    expect([...could, await undoable('aron', done.audited)]).toEqual(['role_needed', true, 'role_needed']);
    const back = await changed(await undo('ada', done.audited));
    expect([back.state, back.ended.here, back.termsVersion]).toEqual(['on', 0, terms.version]);
    expect((await gateway.chat()).status).toBe(200);
  });

  test('undone is an opt-out, and rests on nothing of before', async () => {
    await act('ada', 'opt-out');
    const opted = await changed(await optIn());
    expect((await refusal(await undo('pia', opted.audited))).code).toBe('role_needed');
    expect((await changed(await undo('ada', opted.audited))).state).toBe('off');
    await optIn();
  });

  test('held because an owner withdrew their acceptance of terms goes on by an owner alone', async () => {
    await acceptBefore();
    const accepted = await changed(await optIn());
    const withdrawn = await changed(await undo('ada', accepted.audited));
    expect([accepted.state, withdrawn.state, withdrawn.missing]).toEqual(['on', 'suspended', 'terms']);
    expect((await refusal(await undo('pia', withdrawn.audited))).code).toBe('role_needed');
    expect((await read()).state).toBe('suspended');
    expect((await changed(await undo('ada', withdrawn.audited))).state).toBe('on');
  });

  test('is not put back where HIPAA binds and no agreement covers everyone', async () => {
    const out = await changed(await act('ada', 'opt-out'));
    const hipaa = (bound: boolean, version: number) =>
      gateway.call(`${organisation}/hipaa`, {
        ...{ person: 'ada', method: 'PUT', body: { bound, agreement: null, reason } },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await refusal(await hipaa(true, out.policyVersion - 1))).code).toBe('changed_meanwhile');
    const bound = await changed(await hipaa(true, out.policyVersion));
    expect((await refusal(await undo('ada', out.audited))).code).toBe('hipaa_no_baa');
    expect((await refusal(await undo('pia', bound.audited))).code).toBe('role_needed');
    expect((await changed(await undo('ada', bound.audited))).hipaaBound).toBe(false);
    expect((await changed(await undo('ada', out.audited))).state).toBe('on');
  });
});

test('what is no change of the organisation is not undone', async () => {
  await gateway.call('/v1/admin/people/restore', { person: 'ada', body: { subject: 'jonas', reason } });
  const page = await gateway.call('/v1/admin/audit?limit=1000', { person: 'aron' });
  const { rows } = (await page.json()) as { rows: { seq: number; action: string }[] };
  const restored = rows.find(({ action }) => action === 'person.restore')?.seq ?? 0;
  expect((await refusal(await undo('ada', restored))).code).toBe('not_undoable');
  expect([await undoable('ada', restored), await undoable('ada', 1_000_000)]).toEqual([
    'not_undoable',
    'not_found',
  ]);
  expect((await refusal(await undo('ada', 1_000_000))).code).toBe('not_found');
  expect((await refusal(await undo('ada', 0))).code).toBe('invalid_request');
  const blind = await gateway.call(`/v1/admin/audit/${restored}/undo`, { person: 'ada', body: { reason } });
  expect((await refusal(blind)).code).toBe('changed_meanwhile');
});
