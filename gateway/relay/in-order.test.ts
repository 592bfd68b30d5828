import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import { attestedProvider, registryFile, registryOf } from '../testing/registry.ts';
import {
  answering,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const quick = { again: 2, firstWaitMs: 1, longestWaitMs: 1_000 };
const timeouts = { connectMs: 1_000, firstByteMs: 300, idleMs: 300, totalMs: 2_000 };
const status =
  (line: string, more = ''): Script =>
  ({ socket }) =>
    void socket.end(head('text/plain', line, more));

let first: ScriptedUpstream;
let second: ScriptedUpstream;
let elsewhere: ScriptedUpstream;
let gateway: TestGateway;
let registry: Awaited<ReturnType<typeof registryFile>>;

beforeEach(async () => {
  [first, second, elsewhere] = await Promise.all([
    startScriptedUpstream(answering('First')),
    startScriptedUpstream(answering('Second')),
    startScriptedUpstream(answering('Elsewhere')),
  ]);
  const common = { retries: quick, timeouts, breaker: { failures: 3, restMs: 200 } };
  const providers = [
    attestedProvider(first.baseUrl, { ...common, id: 'first', name: 'First' }),
    attestedProvider(second.baseUrl, { ...common, id: 'second', name: 'Second' }),
    attestedProvider(elsewhere.baseUrl, { ...common, id: 'elsewhere', name: 'Elsewhere', regions: ['us'] }),
  ];
  const step = (provider: string) => ({ provider, model: 'm-1' });
  registry = await registryFile(
    registryOf(providers, {
      routes: [{ actions: ['*'], regions: { eu: [step('first'), step('second')], us: [step('elsewhere')] } }],
    }),
  );
  gateway = await startTestGateway({
    upstreamUrl: first.baseUrl,
    region: 'eu',
    providersFile: registry.file,
    limits: { heartbeatMs: 50 },
  });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([first.close(), second.close(), elsewhere.close(), registry.remove()]);
});

const asked = () => [first.seen.length, second.seen.length, elsewhere.seen.length];
const providerOf = (response: Response) => response.headers.get(provenanceHeaders.provider);
const textOf = async (response: Response) => {
  const { choices } = (await response.json()) as { choices: [{ message: { content: string } }] };
  return choices[0].message.content;
};

/** One answer for each request in turn; the last one for all that follow. */
const inTurn = (...scripts: Script[]): Script => {
  let at = 0;
  return (request) => {
    const script = scripts[Math.min(at, scripts.length - 1)];
    at += 1;
    script?.(request);
  };
};

describe('before the first piece of an answer', () => {
  test.each<[string, Script, number[], string]>([
    [
      'that hangs up once',
      inTurn(({ socket }) => void socket.destroy(), answering('First')),
      [2, 0, 0],
      'First',
    ],
    ['that answers 503 once', inTurn(status('503 No'), answering('First')), [2, 0, 0], 'First'],
    [
      'that answers 500 twice',
      inTurn(status('500 No'), status('500 No'), answering('First')),
      [3, 0, 0],
      'First',
    ],
    ['that answers 500 always', status('500 No'), [3, 1, 0], 'Second'],
    [
      'that is busy for no time',
      inTurn(status('429 Slow', 'retry-after: 0\r\n'), answering('First')),
      [2, 0, 0],
      'First',
    ],
    ['that is busy for an hour', status('429 Slow', 'retry-after: 3600\r\n'), [1, 1, 0], 'Second'],
    [
      'that is busy until a day far away',
      status('429 Slow', 'retry-after: Fri, 31 Dec 2100 23:59:59 GMT\r\n'),
      [1, 1, 0],
      'Second',
    ],
    ['that refuses the key', status('401 No'), [1, 1, 0], 'Second'],
    ['that redirects', status('302 Found', 'location: http://127.0.0.1:1/\r\n'), [1, 1, 0], 'Second'],
    ['that says nothing', () => undefined, [1, 1, 0], 'Second'],
    ['that stalls', ({ socket }) => void socket.write(head()), [1, 1, 0], 'Second'],
    [
      'that sends an error first',
      ({ socket }) => void socket.end(`${head()}data: {"error":{}}\n\n`),
      [3, 1, 0],
      'Second',
    ],
  ])(
    'a provider %s is helped out by another try or the next one in the region',
    async (_name, script, counts, by) => {
      first.script = script;
      const response = await gateway.chat({ stream: true });
      const { events, broken } = await readStream(response);
      expect([broken, events.at(-1)]).toEqual([false, '[DONE]']);
      expect(events.join()).toContain(`"content":"${by}"`);
      expect(asked()).toEqual(counts);
      const record = async () => (await gateway.read((db) => listInteractions(db, 'acme'))).at(-1);
      await expect.poll(record).toMatchObject({ outcome: 'answered', provider: by });
    },
  );

  test('nobody outside the region is asked, whatever happens', async () => {
    first.script = status('500 No');
    second.script = status('500 No');
    const response = await gateway.chat();
    expect([response.status, await codeOf(response)]).toEqual([502, 'upstream_error']);
    expect(asked()).toEqual([3, 3, 0]);
  });

  test('a client that leaves ends the tries', async () => {
    first.script = status('429 Slow', 'retry-after: 1\r\n');
    second.script = () => undefined;
    const leaving = new AbortController();
    const arrives = first.next();
    const response = gateway.chat({}, { signal: leaving.signal }).catch(() => undefined);
    await arrives;
    leaving.abort();
    await response;
    const outcome = async () => (await gateway.read((db) => listInteractions(db, 'acme'))).at(-1)?.outcome;
    await expect.poll(outcome).toBe('stopped');
    expect(asked()[1]).toBe(0);
  });
});

describe('after the first piece', () => {
  test('a broken answer is broken: nobody else is asked', async () => {
    first.script = ({ socket }) => void socket.end(head() + piece('Half'));
    const { events, broken } = await readStream(await gateway.chat({ stream: true }));
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error.code).toBe('upstream_truncated');
    expect(asked()).toEqual([1, 0, 0]);
  });
});

describe('who answered', () => {
  test('stands in the headers, also when it was the second one', async () => {
    first.script = status('403 No');
    for (const stream of [false, true]) {
      const response = await gateway.chat({ stream });
      expect(providerOf(response)).toBe('Second');
      expect(response.headers.get(provenanceHeaders.subProcessor)).toBe('Example%20Models%20Ltd');
      expect(response.headers.get(provenanceHeaders.attestedUntil)).toBe('2099-06-30');
      await response.arrayBuffer();
    }
  });

  test('is set right in the first event when the headers could not wait', async () => {
    first.script = () => undefined;
    const response = await gateway.chat({ stream: true });
    expect(providerOf(response)).toBe('First');
    const { events } = await readStream(response);
    expect(JSON.parse(events[0] ?? '{}').provenance).toMatchObject({
      provider: 'Second',
      model: 'm-1',
      region: 'eu',
    });
  });

  test('comes with the times it took, in numbers, for the extension too', async () => {
    const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    for (const stream of [false, true]) {
      const response = await gateway.chat({ stream }, { headers: { origin } });
      await response.arrayBuffer();
      expect(response.headers.get('server-timing')).toMatch(
        /^auth;dur=[\d.]+, policy;dur=[\d.]+, queue;dur=[\d.]+, upstream;dur=[\d.]+$/,
      );
      expect(response.headers.get('access-control-expose-headers')).toContain('server-timing');
    }
  });
});

describe('a provider that fails again and again', () => {
  test('is left alone for a while, then tried by one request, and taken back', async () => {
    first.script = status('500 No');
    expect(await textOf(await gateway.chat())).toBe('Second');
    const before = first.seen.length;
    expect(await textOf(await gateway.chat())).toBe('Second');
    expect(first.seen.length).toBe(before);
    first.script = answering('First');
    await expect.poll(async () => textOf(await gateway.chat())).toBe('First');
  });
});
