import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Explanation } from '@sidenote/contract/explain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../identity/sample/people.ts';
import type { OrganisationChanges } from '../organisation-changes.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

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

const question = { site: 'acme.atlassian.net', product: 'jira', action: 'improve-writing' };
const explain = (changes: object = {}, person: SamplePersonId = 'mira') =>
  gateway.call('/v1/policy/explain', { person, body: { ...question, ...changes } });
const answer = async (changes: object = {}, person: SamplePersonId = 'mira') =>
  (await (await explain(changes, person)).json()) as Explanation;

const cases: [
  name: string,
  change: OrganisationChanges,
  undo: OrganisationChanges,
  code: string,
  rule: object,
][] = [
  [
    'a blocked site, by its entry',
    { blockSite: ['*.atlassian.net'] },
    { removeBlockSite: ['*.atlassian.net'] },
    'site_not_allowed',
    { list: 'sites.block', entry: '*.atlassian.net' },
  ],
  [
    'a product left out',
    { products: 'trello' },
    { products: 'jira,jira-service-management,confluence,bitbucket,trello' },
    'product_not_allowed',
    { list: 'products', entry: null },
  ],
  [
    'an action left out',
    { actions: 'summarise' },
    { actions: 'all' },
    'action_not_allowed',
    { list: 'actions', entry: null },
  ],
  [
    'health data',
    { hipaaSite: ['acme.atlassian.net'] },
    { removeHipaaSite: ['acme.atlassian.net'] },
    'hipaa_blocked',
    { list: 'hipaa.sites', entry: 'acme.atlassian.net' },
  ],
  [
    'a group left out',
    { allowGroup: ['legal'], removeAllowGroup: ['*'] },
    { allowGroup: ['*'], removeAllowGroup: ['legal'] },
    'group_not_allowed',
    { list: 'groups.allow', entry: null },
  ],
];

describe('an explanation', () => {
  test('of what is allowed says so, and that every check passed', async () => {
    const told = await answer();
    expect(told).toMatchObject({ allowed: true, code: null, rule: null, state: 'on' });
    expect(told.checks.every(({ passed }) => passed)).toBe(true);
  });

  test.each(cases)(
    'of %s names the rule, and a request is refused with the same code',
    async (_name, change, undo, code, rule) => {
      await gateway.change(change);
      expect(await answer()).toMatchObject({ allowed: false, code, rule });
      const refused = await gateway.chat();
      expect(await codeOf(refused)).toBe(code);
      await gateway.change(undo);
      expect((await answer()).allowed).toBe(true);
    },
  );

  test('of an action of the organisation’s own is told by its words, as a request is', async () => {
    const parameters = { task: 'Say it as a haiku.' };
    const file = path.join(gateway.dataDir, 'own-actions.json');
    await writeFile(
      file,
      JSON.stringify([{ id: 'haiku', title: 'As a haiku', description: 'A haiku of it', parameters }]),
    );
    await gateway.change({ actions: 'summarise', ownActions: file });
    const own = { action: 'free-prompt', parameters };
    expect(await answer(own)).toMatchObject({ allowed: true, code: null });
    const asked = (metadata: object) =>
      gateway.chat({ model: 'free-prompt', metadata: { ...chatBody().metadata, ...metadata } });
    expect((await asked(parameters)).status).toBe(200);
    for (const other of [{ task: 'Say it as a limerick.' }, {}]) {
      expect(await answer({ ...own, parameters: other })).toMatchObject({
        ...{ allowed: false, code: 'action_not_allowed', rule: { list: 'actions', entry: null } },
      });
      expect(await codeOf(await asked(other))).toBe('action_not_allowed');
    }
    await gateway.change({ actions: 'all', ownActions: '' });
  });

  test('goes on past the first rule, so that an admin sees all of them', async () => {
    const told = await answer({ site: 'evil.org', product: 'trello', action: 'gpt-4o' });
    expect(told.code).toBe('model_not_found');
    const failed = told.checks.filter(({ passed }) => !passed).map(({ about }) => about);
    expect(failed).toEqual(['action', 'site', 'product']);
  });

  test('of another person is for admins, and sees their revocation and assumed groups', async () => {
    const refused = await explain({ subject: 'jonas' });
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'role_needed']);
    expect((await explain({ groups: ['legal'] })).status).toBe(403);
    await gateway.call('/v1/admin/people/revoke', {
      person: 'ada',
      body: { subject: 'jonas', reason: 'Test' },
    });
    expect(await answer({ subject: 'jonas' }, 'pia')).toMatchObject({
      ...{ allowed: false, code: 'access_revoked', revoked: true, groups: 'unknown' },
    });
    expect(await answer({ subject: 'mira', groups: ['legal'] }, 'aron')).toMatchObject({
      ...{ allowed: true, groups: ['legal'] },
    });
  });

  test('sends nothing anywhere and records nothing', async () => {
    upstream.seen.length = 0;
    await answer();
    expect(upstream.seen).toEqual([]);
  });
});
