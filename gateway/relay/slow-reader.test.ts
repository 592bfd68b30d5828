import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answering,
  done,
  finish,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { chatBody, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const MIB = 1_048_576;
const PIECES = 4_096;
const block = piece('x'.repeat(16_384));

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
  upstream.script = ({ socket }) => {
    let left = PIECES;
    const fill = () => {
      while (left > 0) {
        left -= 1;
        written += block.length;
        if (!socket.write(block)) return;
      }
      socket.end(finish + done);
    };
    socket.write(head());
    socket.on('drain', fill);
    fill();
  };
  const asking = request(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await gateway.token()}`, 'content-type': 'application/json' },
  });
  asking.end(JSON.stringify({ ...chatBody(), stream: true }));
  const [response] = await once(asking, 'response');

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
