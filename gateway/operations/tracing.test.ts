import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OtlpReceiver, startOtlpReceiver } from '../testing/otlp-receiver.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const canary = () => `CANARY${randomBytes(16).toString('hex')}`;
const [input, output, header, query, state] = [canary(), canary(), canary(), canary(), canary()];

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = `00-${traceId}-00f067aa0ba902b7-00`;

let upstream: ScriptedUpstream;
let receiver: OtlpReceiver;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering(output));
});
afterAll(() => upstream.close());
beforeEach(async () => {
  receiver = await startOtlpReceiver();
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    operations: { traces: { endpoint: receiver.endpoint } },
  });
});
afterEach(async () => {
  await gateway.close();
  await receiver.close();
});

const ask = (traceparent: string) =>
  gateway.call(`/v1/chat/completions?q=${query}`, {
    body: chatBody(input),
    headers: { traceparent, tracestate: `vendor=${state}`, baggage: `key=${state}`, 'x-marker': header },
  });

const spansOf = (trace: string) => receiver.spans.filter((span) => span.traceId === trace);

describe('traces', () => {
  test('tell the parts of a request in its caller’s trace', async () => {
    await ask(parent);
    await expect.poll(() => spansOf(traceId).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const request = spansOf(traceId).find(({ name }) => name === 'request');
    expect(request?.parentSpanId).toBe('00f067aa0ba902b7');
    const attributes = Object.fromEntries(request?.attributes.map(({ key, value }) => [key, value]) ?? []);
    expect(attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/v1/chat/completions',
      'http.response.status_code': 200,
      'sidenote.outcome': 'answered',
    });
  });

  test('have a part for policy, limits and each attempt', async () => {
    upstream.script = ({ socket }) => void socket.destroy();
    await ask(parent);
    upstream.script = answering(output);
    await gateway.stop();
    const [request] = spansOf(traceId).filter(({ name }) => name === 'request');
    const parts = spansOf(traceId).filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    const told = parts.map(({ name, attributes }) => [
      name,
      attributes.find(({ key }) => key === 'sidenote.outcome')?.value,
    ]);
    expect(told.slice(0, 2)).toEqual([
      ['policy', 'allowed'],
      ['reserve', 'reserved'],
    ]);
    expect(told.length).toBeGreaterThan(2);
    for (const [name, outcome] of told.slice(2))
      expect([name, outcome]).toEqual(['upstream attempt', 'upstream_unreachable']);
  });

  test('hold nothing of what was written, read or sent along', async () => {
    await ask(parent);
    await gateway.call(`/${input}?${query}`);
    await gateway.chat({ [input]: input });
    await gateway.stop();
    expect(receiver.spans.length).toBeGreaterThan(3);
    const all = receiver.raw.join('\n');
    const token = await gateway.token();
    const leaks = Object.entries({ input, output, header, query, state, token, host: '127.0.0.1/' });
    expect(leaks.filter(([, text]) => all.includes(text)).map(([name]) => name)).toEqual([]);
    expect(all).not.toContain('atlassian');
    expect(all).toContain(traceId);
  });

  test.each([`00-${traceId}-${'0'.repeat(16)}-01`, `00-${input}`, ''])(
    'begin anew after %s',
    async (header) => {
      await ask(header);
      await gateway.stop();
      expect(receiver.spans.some(({ name, parentSpanId }) => name === 'request' && !parentSpanId)).toBe(true);
      expect(spansOf(traceId)).toEqual([]);
    },
  );

  test('leave probes and scrapes out', async () => {
    await fetch(`${gateway.url}/readyz`);
    await fetch(`${gateway.url}/metrics`);
    await ask(parent);
    await gateway.stop();
    const routes = receiver.spans.flatMap(({ attributes }) => attributes.map(({ value }) => value));
    expect(routes).toContain('/v1/chat/completions');
    expect(routes.filter((value) => value === '/readyz' || value === '/metrics')).toEqual([]);
  });

  test.each([500, 0])('hurt no request when the collector answers %i', async (status) => {
    receiver.status = status;
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(parent)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    await gateway.stop();
    expect(receiver.spans).toEqual([]);
    expect(gateway.log.filter((line) => line.includes('"failure"'))).toEqual([]);
  });
});
