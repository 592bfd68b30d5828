import { lookalikes } from '@sidenote/contract/testing/lookalikes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { readStream, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering(''));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

test.each(Object.entries(lookalikes))('%s go to the provider and come back as they are', async (_, text) => {
  upstream.seen.length = 0;
  upstream.script = answering(text);
  const messages = [{ role: 'user', content: text }];
  const streamed = await readStream(await gateway.chat({ messages, stream: true }));
  const whole = await (await gateway.chat({ messages })).json();

  const deltas = streamed.events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));
  expect(deltas.map((event) => event.choices[0]?.delta.content ?? '').join('')).toBe(text);
  expect(whole).toMatchObject({ choices: [{ message: { content: text } }] });
  expect(upstream.seen).toHaveLength(2);
  for (const { body } of upstream.seen) {
    const asked = Array.isArray(body.messages) ? body.messages.filter(isObject) : [];
    expect(String(asked.at(-1)?.content)).toContain(text);
  }
});
