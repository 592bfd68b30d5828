import type { IncomingMessage } from 'node:http';
import { type Code, faults } from '@sidenote/contract/faults';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  done,
  end,
  event,
  headers,
  piece,
  refusal,
  relayTo,
  requestId,
  stream,
  whole,
} from './testing/relay-to.ts';

describe('a whole answer', () => {
  test('is handed on in order, with who answered', async () => {
    const got = await relayTo(stream(whole));
    expect(got.outcome).toEqual({ ok: true, value: { ending: 'complete' } });
    expect(got.pieces).toEqual(['One', ' two.']);
    const provenance = { provider: 'Acme KI ü', model: 'm-1', region: 'eu', retention: 'none' };
    expect(got.answered).toEqual([{ requestId, provenance }]);
  });

  test('is said to be another one’s when somebody else answered than the headers named', async () => {
    const provenance = {
      provider: 'Other',
      model: 'm-2',
      region: 'eu',
      retention: 'none',
      subProcessor: 'Other Ltd',
    };
    const choices = [{ delta: { role: 'assistant', content: '' } }];
    const got = await relayTo(stream(event({ id: 'c1', choices, provenance }) + whole));
    expect(got.answered.at(-1)).toEqual({ requestId, provenance });
    expect(got.text).toBe('One two.');
  });

  test('comes with what is attested of it, where it is', async () => {
    const told = { 'sidenote-sub-processor': 'Models%20Ltd', 'sidenote-attested-until': '2026-03-31' };
    const got = await relayTo(stream(whole, told));
    expect(got.answered[0]?.provenance).toMatchObject({
      subProcessor: 'Models Ltd',
      attestedUntil: '2026-03-31',
    });
  });

  test.each([
    ['carriage returns', whole.replaceAll('\n', '\r\n')],
    ['carriage returns alone', whole.replaceAll('\n', '\r')],
    ['no space after the colon', whole.replaceAll('data: ', 'data:')],
    ['a byte order mark', `\uFEFF${whole}`],
    ['comments and blank lines between', `: hello\n\n\n\n${whole.replaceAll('\n\n', '\n\n: waiting\n\n')}`],
    ['fields that are not ours', `event: x\nid: 7\nretry: 10\n${whole}`],
    ['usage before the end', whole.replace(done, event({ id: 'c1', choices: [], usage: null }) + done)],
  ])('is read with %s', async (_, body) => {
    const got = await relayTo(stream(body));
    expect(got).toMatchObject({ text: 'One two.', outcome: { ok: true } });
  });

  test.each([
    ['length', 'length'],
    ['content_filter', 'filtered'],
    ['stop', 'complete'],
  ])('that ends with %s is %s', async (finish, ending) => {
    const got = await relayTo(stream(piece('x') + end(finish) + done));
    expect(got.outcome).toEqual({ ok: true, value: { ending } });
  });

  test('may be empty', async () => {
    const got = await relayTo(stream(end() + done));
    expect(got).toMatchObject({ outcome: { ok: true }, pieces: [] });
  });

  test('loses nothing when every byte comes alone', async () => {
    const text = 'Grüße 👩‍👩‍👧 – 東京';
    const bytes = Buffer.from(`${piece(text)}${end()}${done}`);
    const got = await relayTo(async (response) => {
      response.writeHead(200, headers);
      response.socket?.setNoDelay(true);
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect(got).toMatchObject({ text, outcome: { ok: true } });
  });

  test('ends at [DONE]: what comes after is not read, and the connection is given up', async () => {
    const closed = Promise.withResolvers<void>();
    const got = await relayTo((response) => {
      response.on('close', closed.resolve);
      response.writeHead(200, headers).write(whole + piece('More') + event({ error: { code: 'internal' } }));
      // Never ended: the relay must not wait for it.
    });
    expect(got).toMatchObject({ text: 'One two.', outcome: { ok: true } });
    await closed.promise;
  });
});

describe('who answered', () => {
  const without = (name: string): Answer => stream(whole, { [name]: '' });

  test.each(['provider', 'model', 'region', 'retention'])(
    'a %s that nobody stated is unknown',
    async (name) => {
      const got = await relayTo(without(`sidenote-${name}`));
      expect(got.outcome.ok).toBe(true);
      expect(got.answered[0]?.provenance).toMatchObject({ [name]: 'unknown' });
    },
  );

  test('a value that is no percent-encoding is unknown', async () => {
    const got = await relayTo(stream(whole, { 'sidenote-model': '%E0%A4%A' }));
    expect(got.answered[0]?.provenance.model).toBe('unknown');
  });

  test('the engine’s method is told where there is one', async () => {
    const got = await relayTo(stream(whole, { 'sidenote-method': 'Rules%20only' }));
    expect(got.answered[0]?.provenance.method).toBe('Rules only');
  });

  test.each<[string, Answer]>([
    [
      'an HTML page with status 200',
      (response) => void response.setHeader('content-type', 'text/html').end('<p>'),
    ],
    ['no request id', (response) => void response.writeHead(200, { 'sidenote-model': 'm-1' }).end(whole)],
    ['a model’s name without end', stream(whole, { 'sidenote-model': 'x'.repeat(121) })],
    ['no content', (response) => void response.writeHead(204, headers).end()],
  ])('%s: nothing is shown', async (_, answer) => {
    const got = await relayTo(answer);
    expect(got).toMatchObject({ outcome: refusal('gateway_invalid'), answered: [], pieces: [] });
  });
});

describe('a refusal', () => {
  const body = (code: unknown) =>
    JSON.stringify({ error: { code, message: 'What was selected', type: 'x', param: null } });

  const known: [Code, number][] = [
    ...Object.entries(faults).flatMap(([code, fault]): [Code, number][] =>
      'status' in fault ? [[code as Code, fault.status]] : [],
    ),
    ['signed_out', 401],
    ['not_opted_in', 403],
    ['site_not_allowed', 403],
  ];

  test.each(known)('%s keeps its code', async (code, status) => {
    const got = await relayTo((response) => void response.writeHead(status, headers).end(body(code)));
    expect(got).toMatchObject({ outcome: refusal(code), answered: [], pieces: [] });
  });

  test.each([
    ['a code of somebody else’s', body('insufficient_quota')],
    ['an inherited name', body('toString')],
    ['a number', body(500)],
    ['no code', JSON.stringify({ error: { message: 'What was selected' } })],
    ['a sentence', JSON.stringify({ error: 'What was selected' })],
    ['a page', '<!doctype html><h1>502 Bad Gateway</h1>'],
    ['JSON cut off', '{"error":{"code":"internal"'],
    ['nothing', ''],
  ])('with %s is no answer of a gateway, or of a proxy before one that is away', async (_, text) => {
    const strange = await relayTo((response) => void response.writeHead(404, headers).end(text));
    expect(strange.outcome).toEqual(refusal('gateway_invalid'));
    const away = await relayTo((response) => void response.writeHead(502, headers).end(text));
    expect(away.outcome).toEqual(refusal('gateway_unreachable'));
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%d) is not followed', async (status) => {
    const asked: (string | undefined)[] = [];
    const got = await relayTo((response, request) => {
      asked.push(request.url);
      if (request.url === '/elsewhere') stream(whole)(response, request);
      else response.writeHead(status, { ...headers, location: '/elsewhere' }).end();
    });
    expect(got).toMatchObject({ outcome: refusal('gateway_unreachable'), answered: [], pieces: [] });
    expect(asked).toEqual(['/v1/chat/completions']);
  });
});

describe('the request', () => {
  test('goes out once, as JSON, with the token', async () => {
    const seen: IncomingMessage[] = [];
    await relayTo((response, request) => {
      seen.push(request);
      stream(whole)(response, request);
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/chat/completions' });
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer token',
      'content-type': 'application/json',
    });
  });

  test('stopped before it was sent is not sent', async () => {
    let asked = 0;
    const got = await relayTo(() => (asked += 1), { signal: AbortSignal.abort('dropped') });
    expect(got.outcome.ok).toBe(false);
    expect(asked).toBe(0);
  });

  test('stopped in mid-stream gives up the connection, and no piece comes after', async () => {
    const closed = Promise.withResolvers<void>();
    const controller = new AbortController();
    const got = await relayTo(
      (response) => {
        response.on('close', closed.resolve);
        response.writeHead(200, headers).write(piece('One'));
      },
      { signal: controller.signal, onText: () => controller.abort('stopped') },
    );
    expect(got).toMatchObject({ outcome: refusal('gateway_lost'), text: 'One' });
    await closed.promise;
  });

  test('stopped while the gateway thinks gives up the connection', async () => {
    const closed = Promise.withResolvers<void>();
    const controller = new AbortController();
    const got = await relayTo(
      (response) => {
        response.on('close', closed.resolve);
        controller.abort('dropped');
      },
      { signal: controller.signal },
    );
    expect(got).toMatchObject({ outcome: { ok: false }, answered: [], pieces: [] });
    await closed.promise;
  });
});
