import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openapiDocument } from '../operations/openapi.ts';
import { schemaCompiler } from '../testing/openapi-schemas.ts';
import { atRandom } from '../testing/proving.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { CANARY } from './mutations.ts';
import { type Described, operationsOf, type Sent, validRequests, wrongRequests } from './operations.ts';

const { seed, runs } = atRandom;

const DIRECTORY_TOKEN = 'token-of-a-directory-in-tests';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const plenty = { requestsPerMinute: 1_000_000, concurrent: 1_000, tokensPerDay: 1_000_000_000 };

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let compile: ReturnType<typeof schemaCompiler>;
let operations: readonly Described[];

// A gateway for each test: an admin's requests change what the next ones are answered.
beforeEach(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    organisations: [
      { id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: sha256(DIRECTORY_TOKEN) },
    ],
    limits: { perPerson: plenty, perOrganisation: plenty, total: plenty },
  });
  const document = openapiDocument(gateway.routes, { url: gateway.url, version: '1' });
  operations = operationsOf(document);
  compile = schemaCompiler(document);
});
afterEach(async () => {
  await gateway.close();
  await upstream.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function send({ method, path, headers, body }: Sent, token: string | undefined): Promise<Answer> {
  const response = await fetch(gateway.url + path, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: body as BodyInit }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What an answer says against the document; empty when it holds. */
function against({ operation }: Described, sent: Sent, { status, headers, text }: Answer): string[] {
  const described = operation.responses[status];
  const found: string[] = [];
  if (status === 500) found.push(`broke: ${gateway.log.join('').slice(0, 2_000)}`);
  // What admins and directories enter is theirs to read again; a refusal quotes nothing.
  if (status >= 400 && `${text}${JSON.stringify([...headers])}`.includes(CANARY))
    found.push('says what was sent');
  if (status === 405 && !headers.has('allow')) found.push('405 without allow');
  if (status === 401 && !headers.has('www-authenticate')) found.push('401 without challenge');
  if (sent.strayed === true)
    return status < 400 || status > 415 ? [...found, `strayed, but ${status}`] : found;
  if (described === undefined)
    return [...found, `status ${status} is not in the document: ${text.slice(0, 200)}`];
  if (described.content === undefined) return text === '' ? found : [...found, 'a body where there is none'];
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const content = described.content[type];
  if (content === undefined) return [...found, `a body of type ${type}`];
  return [...found, ...bodiesOf(type, text).flatMap((body) => faultsOf(content.schema, body))];
}

function bodiesOf(type: string, text: string): unknown[] {
  if (type === 'text/event-stream')
    return text
      .split('\n\n')
      .flatMap((event) => (/^data: \{/.test(event) ? [JSON.parse(event.slice(6))] : []));
  return [type === 'application/json' || type.endsWith('+json') ? JSON.parse(text) : text];
}

function faultsOf(schema: Parameters<typeof compile>[0], body: unknown): string[] {
  const validate = compile(schema);
  return validate(body)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Who asks: nobody, people with more and fewer rights, or a directory. Named, so that no token is printed. */
const callers = ['nobody', 'stranger', 'directory', 'ada', 'aron', 'mira'] as const;

async function tokenOf(caller: (typeof callers)[number]): Promise<string | undefined> {
  if (caller === 'nobody') return undefined;
  if (caller === 'stranger') return 'none';
  return caller === 'directory' ? DIRECTORY_TOKEN : gateway.token(caller);
}

/** Sends what is generated and holds every answer against the document. Returns the statuses that were seen. */
async function hold(described: Described, requests: fc.Arbitrary<Sent>): Promise<Set<number>> {
  const seen = new Set<number>();
  const property = fc.asyncProperty(requests, fc.constantFrom(...callers), async (sent, caller) => {
    const answer = await send(sent, await tokenOf(caller));
    seen.add(answer.status);
    expect(against(described, sent, answer)).toEqual([]);
  });
  await fc.assert(property, { seed, numRuns: runs });
  return seen;
}

describe(`every operation holds to the document (SIDENOTE_SEED=${seed} SIDENOTE_RUNS=${runs})`, () => {
  test('asked as it says', async () => {
    for (const described of operations) {
      const seen = await hold(described, validRequests(described));
      const { method, path } = described;
      const succeeds = method === 'GET' ? !path.includes('{') : path === '/v1/chat/completions';
      if (succeeds) expect([path, [...seen].some((status) => status < 400)]).toEqual([path, true]);
    }
  }, 300_000);

  test('asked wrongly', async () => {
    for (const described of operations) await hold(described, wrongRequests(described));
  }, 300_000);

  test('and there are as many as the gateway has routes', () => {
    const routes = gateway.routes.filter(({ rule }) => rule !== 'identity-provider' && rule !== 'console');
    expect(operations).toHaveLength(routes.length);
  });

  test.each<[string, Partial<Answer>, string]>([
    ['a status that is not described', { status: 418 }, 'status 418'],
    ['a body of another form', { text: '{"object":"list","data":[{"id":1}]}' }, '/data/0'],
    ['another type', { headers: new Headers({ 'content-type': 'text/html' }) }, 'text/html'],
    [
      'a refusal that says what was sent',
      { status: 400, text: `{"object":"list","data":[],"x":"${CANARY}"}` },
      'says what was sent',
    ],
  ])('and %s would be noticed', async (_name, changes, fault) => {
    const described = operations.find(({ path }) => path === '/v1/models');
    if (described === undefined) throw new Error('The operation is missing.');
    const sent: Sent = { method: 'GET', path: '/v1/models', headers: {}, body: undefined };
    const answer = await send(sent, await gateway.token());
    expect(against(described, sent, answer)).toEqual([]);
    expect(against(described, sent, { ...answer, ...changes }).join()).toContain(fault);
  });
});
