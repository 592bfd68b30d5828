import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from './testing/rows-of.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from './testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from './testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

/** What differs from one request to the next, whatever was written. */
const ownOfEach = ['request_id', 'at', 'first_token_ms', 'total_ms'];

/** Every row of the organisation, of every table, but for ids and times. */
async function rows(): Promise<Record<string, string[]>> {
  const tables = Object.entries(await rowsOf(gateway.storage, 'acme'));
  const blank = (row: string) =>
    JSON.stringify(JSON.parse(row, (name, value: unknown) => (ownOfEach.includes(name) ? null : value)));
  return Object.fromEntries(tables.map(([table, of]) => [table, of.map(blank)]));
}

/** Texts and answers of the same bucket of length, with nothing else in common. */
const asked: readonly [text: string, answer: string][] = [
  ['Teh quick brown fox.', 'The quick brown fox.'],
  ['Mira, please call 030 1234567 about the merger!', 'Call about the merger.'],
  ['漢字とかなで書いた文章です。', 'Ein ganz anderer Satz, auf Deutsch.'],
  ['{"admin":true} -- DROP TABLE interaction', '<script>alert(1)</script>'],
];

test('other texts of the same length leave the same rows, byte for byte but ids and times (R10)', async () => {
  for (const stream of [false, true])
    for (const [content, answer] of asked) {
      upstream.script = answering(answer);
      const response = await gateway.chat({ stream, messages: [{ role: 'user', content }] });
      expect([response.status, (await response.text()).includes('error')]).toEqual([200, false]);
    }
  const count = 2 * asked.length;
  await expect.poll(async () => (await rows()).interaction).toHaveLength(count);
  const { interaction = [], ...others } = await rows();
  expect(new Set(interaction).size).toBe(1);
  const stored = Object.entries(others).filter(([, of]) => of.length > 0);
  expect(stored.map(([table]) => table)).toEqual(['organisation']);

  // And a longer one does show, so that the rows could differ at all.
  upstream.script = answering('Short.');
  await gateway.chat({ messages: [{ role: 'user', content: 'long '.repeat(100) }] });
  await expect.poll(async () => new Set((await rows()).interaction).size).toBe(2);
});
