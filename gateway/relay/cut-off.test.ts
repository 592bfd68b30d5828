import { provenanceHeaders } from '@sidenote/contract/provenance';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInteractions } from '../storage/interactions.ts';
import { beats, beatsUntil } from '../testing/beats.ts';
import {
  answering,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: { concurrent: 2, tokensPerDay: 1_000_000_000 } },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const endless: Script = ({ socket }) => void socket.write(head() + piece('Hello'));

/** Writes as fast as the other side reads, until it is cut off; counts what the kernel took. */
function flood(count: { bytes: number }): Script {
  const block = piece('x'.repeat(16_000));
  return ({ socket }) => {
    socket.write(head());
    const fill = () => {
      while (!socket.destroyed && socket.write(block)) count.bytes += block.length;
    };
    socket.on('drain', fill);
    fill();
  };
}

async function started(response: Response): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  await reader.read();
  return reader;
}

async function outcomeOf(id: string | null): Promise<string | undefined> {
  return (await gateway.read((db) => listInteractions(db, 'acme'))).find(({ requestId }) => requestId === id)
    ?.outcome;
}

const idOf = (response: Response) => response.headers.get(provenanceHeaders.requestId);

describe('an answer that is cut off', () => {
  test('by its client stops the upstream within 100 ms, before and after the first byte', async () => {
    for (const script of [() => undefined, endless] satisfies Script[]) {
      upstream.script = script;
      const abort = new AbortController();
      const arrives = upstream.next();
      const response = await gateway.chat({ stream: true }, { signal: abort.signal });
      await started(response);
      const { closed } = await arrives;
      abort.abort();
      expect(await beatsUntil(closed)).toBeLessThanOrEqual(beats.in100Ms);
      await expect.poll(() => outcomeOf(idOf(response))).toBe('stopped');
    }
  });

  test('by its client frees its place, streamed or not', async () => {
    upstream.script = () => undefined;
    for (let round = 0; round < 10; round += 1) {
      const abort = new AbortController();
      const arrives = upstream.next();
      const response = gateway
        .chat({ stream: round % 2 === 0 }, { signal: abort.signal })
        .catch(() => undefined);
      const { closed } = await arrives;
      abort.abort();
      await Promise.all([closed, response]);
    }
    const outcomes = async () =>
      (await gateway.read((db) => listInteractions(db, 'acme'))).map(({ outcome }) => outcome);
    await expect.poll(async () => new Set((await outcomes()).slice(-10))).toEqual(new Set(['stopped']));
    upstream.script = answering('Hello');
    await expect.poll(async () => (await gateway.chat()).status).toBe(200);
  });

  test('by an opt-out ends within a second with its code, and the next one is refused unread', async () => {
    upstream.script = endless;
    const arrives = upstream.next();
    const response = await gateway.chat({ stream: true });
    const { closed } = await arrives;
    const reading = readStream(response);
    await gateway.changeUnseen({ optOut: true });
    expect(await beatsUntil(Promise.all([reading, closed]))).toBeLessThanOrEqual(beats.inASecond);
    const { events, broken } = await reading;
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error.code).toBe('not_opted_in');

    const seen = upstream.seen.length;
    const refused = await gateway.call('/v1/chat/completions', { body: 'not even JSON' });
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'not_opted_in']);
    expect(upstream.seen.length).toBe(seen);
    await gateway.change({ optIn: terms.version });
    await expect.poll(() => outcomeOf(idOf(response))).toBe('not_opted_in');
  });

  test.each([
    ['site_not_allowed', { blockSite: ['acme.atlassian.net'] }, { removeBlockSite: ['acme.atlassian.net'] }],
    ['product_not_allowed', { products: 'trello' }, { products: 'all' }],
    ['action_not_allowed', { actions: 'summarise' }, { actions: 'all' }],
    ['selection_too_large', { maxSelectionChars: '3' }, { maxSelectionChars: '100000' }],
  ])('by a tighter policy ends within a second with %s', async (code, tighten, loosen) => {
    upstream.script = endless;
    const response = await gateway.chat({ stream: true });
    const reading = readStream(response);
    await gateway.changeUnseen(tighten);
    expect(await beatsUntil(reading)).toBeLessThanOrEqual(beats.inASecond);
    const { events, broken } = await reading;
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error.code).toBe(code);
    expect(await codeOf(await gateway.chat())).toBe(code);
    await gateway.change(loosen);
  });

  test('by an opt-out ends also when its client does not read', async () => {
    upstream.script = flood({ bytes: 0 });
    const arrives = upstream.next();
    await gateway.chat({ stream: true });
    const { closed } = await arrives;
    await gateway.changeUnseen({ optOut: true });
    await closed;
    await gateway.change({ optIn: terms.version });
  });

  test('is not there yet, as its client reads slowly, makes the upstream wait too', async () => {
    const count = { bytes: 0 };
    upstream.script = flood(count);
    const abort = new AbortController();
    const response = await gateway.chat({ stream: true }, { signal: abort.signal });
    await started(response);
    let before = -1;
    await expect
      .poll(
        () => {
          const standing = count.bytes === before;
          before = count.bytes;
          return standing;
        },
        { interval: 200 },
      )
      .toBe(true);
    expect(count.bytes).toBeLessThan(20 * 1_048_576);
    abort.abort();
    // Its place is somebody else's again once it is on record.
    await expect.poll(() => outcomeOf(idOf(response))).toBe('stopped');
  });

  test('counts against the person’s limit while it runs, and against nobody else’s', async () => {
    upstream.script = endless;
    const aborts = [new AbortController(), new AbortController()];
    await Promise.all(
      aborts.map((abort) => gateway.chat({ stream: true }, { signal: abort.signal }).then(started)),
    );
    const third = await gateway.chat();
    expect([third.status, await codeOf(third)]).toEqual([429, 'too_many_streams']);
    upstream.script = answering('Hello');
    expect((await gateway.chat({}, { person: 'jonas' })).status).toBe(200);
    for (const abort of aborts) abort.abort();
    await expect.poll(async () => (await gateway.chat()).status).toBe(200);
  });
});

describe('a gateway that stops', () => {
  test('ends its streams with a code and keeps their records', async () => {
    upstream.script = endless;
    const other = await startTestGateway({ upstreamUrl: upstream.baseUrl });
    const response = await other.chat({ stream: true });
    const reading = readStream(response);
    const stopping = other.stop();
    const { events, broken } = await reading;
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error.code).toBe('busy');
    await stopping;
    expect((await other.read((db) => listInteractions(db, 'acme'))).map(({ outcome }) => outcome)).toEqual([
      'busy',
    ]);
    await other.close();
  });
});
