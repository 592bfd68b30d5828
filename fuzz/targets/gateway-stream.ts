import { isCode } from '@sidenote/contract/faults';
import { readAnswer } from '../../src/background/read-answer.ts';
import { hold, holdAlike, inParts, type Target } from '../target.ts';

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const piece = (content: string) => event({ id: 'c', choices: [{ delta: { content } }] });
const stop = event({ id: 'c', choices: [{ delta: {}, finish_reason: 'stop' }] });
const DONE = 'data: [DONE]\n\n';

/** What the extension reads of its gateway. */
export const gatewayStream: Target = {
  holds:
    'An answer says the same however it is cut, is whole only with its end, and else has one of our codes.',
  seeds: [
    ` ${piece('One')}: waiting\n\n${piece(' two ü 👩')}${stop}${DONE}`,
    `\u0002${piece('One')}${stop}${DONE}`,
    ` ${piece('One')}${event({ error: { code: 'upstream_error' } })}`,
    ` ${event({ id: 'c', choices: [], usage: null, provenance: { provider: 'P', model: 'm', region: 'eu', retention: 'none' } })}${stop}${DONE}`,
    ` ${event({ id: 'c', choices: [{ delta: { content: null }, finish_reason: 'length' }] })}data: [DONE]\r\n\r\n`,
  ],
  words: [
    ...[piece('a'), piece('漢\u2028'), stop, DONE, ': waiting\n\n'],
    ...['data: ', 'data:', '\n\n', '\r\n\r\n', '\r', '\n', 'event: e\n', 'id: 1\n', 'retry: 1\n', '\uFEFF'],
    ...[
      '"error":{"code":"x"}',
      '"content":null',
      '"finish_reason":"content_filter"',
      '"choices":[]',
      '"id":1',
    ],
    ...['null', '{', '}', '[', ']', '"', '\\', '\\ud83d', 'constructor', '__proto__'],
  ],
  feed: async (input) => {
    const { whole, parts } = inParts(input);
    const got = await read(parts);
    holdAlike(got, await read([whole]), 'It says another thing when it is cut otherwise');
    const { outcome } = got;
    if (!outcome.ok) hold(isCode(outcome.code), 'A fault has no code of ours');
    // The end is the last thing that counts: without its mark nothing is whole.
    else hold(whole.includes('[DONE]'), 'An answer without an end is whole');
    return `${outcome.ok ? outcome.value.ending : outcome.code} ${got.corrected} ${Math.min(got.text.length, 3)}`;
  },
};

async function read(parts: readonly Buffer[]) {
  const got = { text: '', corrected: 0 };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(new Uint8Array(part));
      controller.close();
    },
  });
  const outcome = await readAnswer(body, {
    heard: () => undefined,
    text: (text) => {
      got.text += text;
    },
    corrected: () => {
      got.corrected += 1;
    },
  });
  return { ...got, outcome };
}
