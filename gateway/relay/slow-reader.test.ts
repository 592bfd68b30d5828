import { afterAll, beforeAll, expect, test } from 'vitest';
import { askUnread, longAnswer, MIB } from '../testing/long-answer.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    limits: { perPerson: { tokensPerDay: 1_000_000_000 } },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

test('an answer of 64 MB to a slow reader is whole, and hardly any of it is held on the way', async () => {
  let written = 0;
  upstream.script = longAnswer((bytes) => {
    written += bytes;
  });
  const response = await askUnread(gateway.url, await gateway.token());

  let read = 0;
  let held = 0;
  let seen = 0;
  let last = '';
  for await (const part of response) {
    read += part.length;
    held = Math.max(held, written - read);
    last = (last + part.toString('latin1')).slice(-200);
    seen += 1;
    // Slower than the upstream writes: others get their turn first, again and again.
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
  }
  expect(seen).toBeGreaterThan(100);
  expect(read).toBeGreaterThan(64 * MIB);
  expect(last).toMatch(/data: \[DONE\]\n\n$/);
  expect(held).toBeLessThan(20 * MIB);
});
