import { afterAll, beforeAll, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import { type EchoUpstream, startEchoUpstream } from '../testing/echo-upstream.ts';
import { isProving } from '../testing/proving.ts';
import { startTwoTenants, type Tenant, type TwoTenants } from '../testing/two-tenants.ts';

/** How many requests go out, and how many at a time: the 10,000 of the promise take half a minute, which `npm test` has not. */
const REQUESTS = Number(process.env.SIDENOTE_TENANT_REQUESTS ?? (isProving ? 10_000 : 1_000));
const AT_ONCE = 64;
const PEOPLE = 5;

let upstream: EchoUpstream;
let two: TwoTenants;
beforeAll(async () => {
  upstream = await startEchoUpstream();
  two = await startTwoTenants(upstream.baseUrl);
});
afterAll(async () => {
  await two.close();
  await upstream.close();
});

interface Ask {
  readonly tenant: Tenant;
  readonly person: string;
  readonly text: string;
  readonly stream: boolean;
  /** Bytes after which the reader leaves; undefined to read all. */
  readonly leaveAfter: number | undefined;
}

interface Heard {
  readonly ask: Ask;
  readonly status: number;
  readonly text: string;
  readonly left: boolean;
}

function askNumber(at: number): Ask {
  const tenant = two.tenants[at % 2 === 0 ? 0 : 1];
  const leaves = (at * 7_919) % 5 === 0;
  return {
    tenant,
    person: `person-${at % PEOPLE}`,
    text: `The answer number ${at} of ${tenant.mark}, which is a little longer than one piece.`,
    stream: at % 3 !== 0,
    leaveAfter: leaves ? (at * 104_729) % 600 : undefined,
  };
}

async function hear(ask: Ask): Promise<Heard> {
  const leaving = new AbortController();
  const response = await post(ask, leaving.signal);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      if (ask.leaveAfter !== undefined && text.length > ask.leaveAfter) leaving.abort();
    }
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
  }
  return { ask, status: response.status, text, left: leaving.signal.aborted };
}

async function post({ tenant, person, text, stream }: Ask, signal: AbortSignal): Promise<Response> {
  return fetch(`${two.gateway.url}/v1/chat/completions`, {
    method: 'POST',
    signal,
    headers: { authorization: `Bearer ${await tenant.token(person)}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'improve-writing',
      stream,
      messages: [{ role: 'user', content: text }],
      metadata: { site: tenant.site, product: 'jira', object_type: 'issue', format: 'plain' },
    }),
  });
}

/** The text of an answer, whole or in pieces. */
function said({ ask, text }: Heard): string {
  if (!ask.stream)
    return (JSON.parse(text) as { choices: [{ message: { content: string } }] }).choices[0].message.content;
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('data: {'))
    .map(
      (block) =>
        (JSON.parse(block.slice(6)) as { choices: { delta: { content?: string } }[] }).choices[0]?.delta
          .content ?? '',
    )
    .join('');
}

test(`${REQUESTS} interleaved requests of two organisations, a fifth of them left: everyone hears their own answer`, async () => {
  const heard: Heard[] = [];
  let next = 0;
  const ask = async () => {
    while (next < REQUESTS) {
      next += 1;
      heard.push(await hear(askNumber(next - 1)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));

  const [first, second] = two.tenants;
  const foreign = heard.filter(({ ask, text }) =>
    text.includes((ask.tenant === first ? second : first).mark),
  );
  expect(foreign).toEqual([]);
  const whole = heard.filter(({ left }) => !left);
  expect(new Set(whole.map(({ status }) => status))).toEqual(new Set([200]));
  expect(whole.filter((one) => said(one) !== one.ask.text)).toEqual([]);
  // One question is one request to the upstream, never more, and none at all only for those who left at once.
  expect(whole.filter(({ ask }) => upstream.asked.get(ask.text) !== 1)).toEqual([]);
  expect([...upstream.asked.values()].filter((times) => times > 1)).toEqual([]);

  for (const tenant of two.tenants) {
    const own = heard.filter(({ ask }) => ask.tenant === tenant).length;
    const records = () =>
      two.gateway.storage.inOrganisation(tenant.id, (db) => listInteractions(db, tenant.id));
    await expect.poll(async () => (await records()).length, { timeout: 20_000 }).toBe(own);
    const people = new Set((await records()).map(({ person }) => person));
    expect(people.size).toBe(PEOPLE);
  }
}, 600_000);

test('the same text of two people is asked twice, and of two organisations as well', async () => {
  const text = 'Word for word the same.';
  const [first, second] = two.tenants;
  const asks = [
    { tenant: first, person: 'person-0' },
    { tenant: first, person: 'person-1' },
    { tenant: second, person: 'person-0' },
  ];
  for (const who of asks) await hear({ ...who, text, stream: true, leaveAfter: undefined });
  expect(upstream.asked.get(text)).toBe(asks.length);
});
