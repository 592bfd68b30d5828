import type { Code } from '@sidenote/contract/faults';
import { describe, expect, test } from 'vitest';
import { done, end, event, headers, piece, refusal, relayTo, stream } from './testing/relay-to.ts';

describe('an answer that is not whole', () => {
  test.each<[string, string, Code, string]>([
    ['nothing at all', '', 'gateway_lost', ''],
    ['comments only', ': waiting\n\n: waiting\n\n', 'gateway_lost', ''],
    ['no [DONE]', piece('One') + end(), 'gateway_lost', 'One'],
    ['[DONE] not finished by a blank line', `${piece('One')}${end()}data: [DONE]`, 'gateway_lost', 'One'],
    ['[DONE] without a finish reason', piece('One') + done, 'upstream_truncated', 'One'],
    ['[DONE] at once', done, 'upstream_truncated', ''],
    ['an error of ours', piece('One') + event({ error: { code: 'not_opted_in' } }), 'not_opted_in', 'One'],
    ['an unknown error', piece('One') + event({ error: { code: 'quota' } }), 'gateway_invalid', 'One'],
    ['an inherited name as error', event({ error: { code: 'constructor' } }), 'gateway_invalid', ''],
    ['a sentence as error', event({ error: 'sk-123 is no valid key' }), 'gateway_invalid', ''],
    ['an error after the finish', end() + event({ error: { code: 'internal' } }), 'internal', ''],
    ['words', `${piece('One')}data: Internal Server Error\n\n`, 'gateway_invalid', 'One'],
    ['JSON cut off', `${piece('One')}data: {"id":"c1"\n\n`, 'gateway_invalid', 'One'],
    ['null', `${piece('One')}data: null\n\n`, 'gateway_invalid', 'One'],
    ['two choices', event({ id: 'c1', choices: [{ delta: {} }, { delta: {} }] }), 'gateway_invalid', ''],
    [
      'a tool call',
      event({ id: 'c', choices: [{ delta: {}, finish_reason: 'tool_calls' }] }),
      'gateway_invalid',
      '',
    ],
    ['an HTML page', '<!doctype html>\n\n<p>data: hello</p>\n\n', 'gateway_lost', ''],
  ])('%s', async (_, body, code, text) => {
    const got = await relayTo(stream(body));
    expect(got.outcome).toEqual(refusal(code));
    expect(got.text).toBe(text);
  });

  test('the connection breaks off in mid-stream', async () => {
    const got = await relayTo(
      (response) => void response.writeHead(200, headers).write(piece('One'), () => response.destroy()),
    );
    expect(got).toMatchObject({ outcome: refusal('gateway_lost'), text: 'One' });
  });

  test('an error of ours counts even where the connection breaks right behind it', async () => {
    const got = await relayTo((response) => {
      response.writeHead(200, headers);
      response.write(piece('One') + event({ error: { code: 'busy' } }), () => response.destroy());
    });
    expect(got).toMatchObject({ outcome: refusal('busy'), text: 'One' });
  });

  test('the connection breaks off before the first byte', async () => {
    const got = await relayTo((response) => void response.destroy());
    expect(got).toMatchObject({ outcome: refusal('gateway_unreachable'), answered: [] });
  });

  test('an answer without end is given up at half a million characters', async () => {
    const closed = Promise.withResolvers<void>();
    const part = 'x'.repeat(50_000);
    const got = await relayTo((response) => {
      response.on('close', closed.resolve);
      response.writeHead(200, headers);
      const go = () => {
        while (!response.destroyed && response.write(piece(part)));
      };
      response.on('drain', go);
      go();
    });
    expect(got).toMatchObject({ outcome: refusal('upstream_invalid') });
    expect(got.text.length).toBe(500_000);
    await closed.promise;
  });

  test('a line without end is given up, not collected', async () => {
    const closed = Promise.withResolvers<void>();
    const part = Buffer.alloc(1 << 18, 'x');
    const got = await relayTo((response) => {
      response.on('close', closed.resolve);
      response.writeHead(200, headers).write(`${piece('One')}data: `);
      const go = () => {
        while (!response.destroyed && response.write(part));
      };
      response.on('drain', go);
      go();
    });
    expect(got).toMatchObject({ outcome: { ok: false }, text: 'One' });
    await closed.promise;
  });
});
