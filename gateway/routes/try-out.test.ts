import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SamplePersonId } from '../identity/sample/people.ts';
import { rowsOf } from '../testing/rows-of.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Dear customers'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: { requestsPerMinute: 3 } },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});
beforeEach(() => gateway.change({ actions: 'summarise' }));

const parameters = { task: 'Announce it to customers', rules: 'Name nobody' };
const draft = { site: 'acme.atlassian.net', product: 'jira', parameters, text: 'Zebra faster now' };
const tryOut = (person: SamplePersonId, changes: object = {}, more: object = {}) =>
  gateway.call('/v1/admin/organisation/try-out', { person, body: { ...draft, ...changes }, ...more });

describe('an own action that is not in force yet', () => {
  test('is tried out by an admin where nobody may write words of their own, and is in force by that for nobody', async () => {
    const tried = await tryOut('pia');
    expect(tried.status).toBe(200);
    expect(await tried.json()).toMatchObject({ choices: [{ message: { content: 'Dear customers' } }] });
    const sent = JSON.stringify(upstream.seen.at(-1)?.body);
    for (const part of [parameters.task, parameters.rules, draft.text]) expect(sent).toContain(part);
    const { task } = parameters;
    const asked = await gateway.chat(
      {
        model: 'free-prompt',
        metadata: { site: draft.site, product: draft.product, object_type: 'other', format: 'plain', task },
      },
      { person: 'pia' },
    );
    expect([asked.status, await codeOf(asked)]).toEqual([403, 'action_not_allowed']);
  });

  test('leaves one record that says so, and no word of it anywhere', async () => {
    const rows = () => rowsOf(gateway.storage, 'acme');
    await expect
      .poll(async () => (await rows()).interaction?.filter((row) => row.includes('try-out')))
      .toHaveLength(1);
    const tables = await rows();
    const [record = ''] = tables.interaction ?? [];
    expect(JSON.parse(record)).toMatchObject({
      ...{ action: 'free-prompt', object_type: 'try-out', outcome: 'answered' },
    });
    for (const word of ['Announce', 'Zebra', 'Dear customers']) {
      expect(JSON.stringify(tables)).not.toContain(word);
      expect(gateway.log.join('')).not.toContain(word);
    }
  });

  test.each(['mira', 'anouk', 'aron'] as const)(
    'is not tried out by %s, who changes no rules',
    async (person) => {
      const refused = await tryOut(person);
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'role_needed']);
    },
  );

  test.each<[what: string, changes: object, status: number, code: string]>([
    ['on a site that is not allowed', { site: 'example.com', product: 'web' }, 403, 'site_not_allowed'],
    ['without a task', { parameters: { rules: 'Name nobody' } }, 400, 'invalid_request'],
    [
      'with a parameter that own actions do not take',
      { parameters: { ...parameters, term: 'SLA' } },
      400,
      'invalid_request',
    ],
    ['as another action', { action: 'summarise' }, 400, 'invalid_request'],
    ['on a text with a card number in it', { text: 'Pay by 4111 1111 1111 1111' }, 403, 'secret_found'],
  ])('is held against every other rule: %s', async (_what, changes, status, code) => {
    await gateway.change({ guardSecrets: 'block' });
    const refused = await tryOut('ada', changes);
    expect([refused.status, await codeOf(refused)]).toEqual([status, code]);
  });

  test('counts against the limits of who tries it', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) statuses.push((await tryOut('ada')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});

test('one that runs ends when the organisation opts out, and not because its action is none yet', async () => {
  upstream.script = ({ socket }) => socket.write(head() + piece('Dear'));
  const arrived = upstream.next();
  const running = tryOut('pia');
  await arrived;
  const reason = 'The end';
  // Other changes leave it alone: it was let pass as what it is.
  await gateway.change({ products: 'jira' });
  await gateway.call('/v1/admin/organisation/opt-out', { person: 'ada', body: { reason } });
  expect(await codeOf(await running)).toBe('not_opted_in');
  expect(await codeOf(await tryOut('pia'))).toBe('not_opted_in');
});
