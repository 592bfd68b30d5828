import { isCode } from '@sidenote/contract/faults';
import { runs } from '@sidenote/contract/testing/runs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';
import { done, end, event, piece } from './testing/relay-to.ts';

async function read(parts: readonly Uint8Array[]) {
  const pieces: string[] = [];
  let heard = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(new Uint8Array(part));
      controller.close();
    },
  });
  const outcome = await readAnswer(body, {
    heard: () => {
      heard += 1;
    },
    text: (text) => void pieces.push(text),
    corrected: () => undefined,
  });
  return { outcome, pieces, heard };
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...at].map((from, index) => bytes.subarray(from, at[index] ?? bytes.length));
}

const places = fc.array(fc.nat(), { maxLength: 20 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('漢字', '👩‍👩‍👧', '\n\n', 'data: [DONE]', '\u2028', '\ud83d'),
);
const framed = fc.oneof(
  { weight: 6, arbitrary: text.map(piece) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ': waiting\n\n',
      'event: x\nid: 7\n',
      end('length'),
      end(),
      done,
      event({ error: { code: 'upstream_error' } }),
      event({ error: { code: 'no code of ours' } }),
      event({ id: 'c', choices: [], usage: null }),
      'data: {\n\n',
      'data: null\n\n',
      'data: {}\n\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

test('a whole answer is what was said, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      places,
      async (texts, line, at) => {
        const stream = texts.map(piece).join('') + end() + done;
        const { outcome, pieces } = await read(cut(Buffer.from(stream.replaceAll('\n', line)), at));
        expect(outcome).toEqual({ ok: true, value: { ending: 'complete' } });
        expect(pieces).toEqual(texts.filter((said) => said !== ''));
      },
    ),
    { numRuns: runs(300) },
  );
});

test('any stream says the same however it is cut, and ends whole or with a code', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(framed, { maxLength: 10 }), places, async (events, at) => {
      const bytes = Buffer.from(events.join(''));
      const whole = await read([bytes]);
      const { heard: _heard, ...inParts } = await read(cut(bytes, at));
      expect(inParts).toEqual({ outcome: whole.outcome, pieces: whole.pieces });
      const { outcome } = whole;
      seen.add(outcome.ok ? outcome.value.ending : outcome.code);
      if (!outcome.ok) expect(isCode(outcome.code)).toBe(true);
      // Nothing is whole without the mark of its end.
      else expect(bytes.includes('[DONE]')).toBe(true);
    }),
    { numRuns: runs(500) },
  );
  expect(seen).toContain('gateway_lost');
  expect(seen).toContain('gateway_invalid');
});

const readText = (stream: string) => read([Buffer.from(stream)]);
const refused = (code: string) => expect.objectContaining({ ok: false, code });

test.each([
  ['stop', 'complete'],
  ['length', 'length'],
  ['content_filter', 'filtered'],
])('an answer that ends with %s is %s', async (reason, ending) => {
  const { outcome } = await readText(piece('One') + end(reason) + done);
  expect(outcome).toEqual({ ok: true, value: { ending } });
});

test('an answer whose end says no reason was cut off', async () => {
  expect((await readText(piece('One') + done)).outcome).toEqual(refused('upstream_truncated'));
});

test('half a million characters are taken, and not one more', async () => {
  const longest = piece('x'.repeat(50_000)).repeat(10);
  const taken = await readText(longest + end() + done);
  expect(taken.outcome).toMatchObject({ ok: true });
  expect(taken.pieces.join('')).toHaveLength(500_000);
  expect((await readText(longest + piece('x') + end() + done)).outcome).toEqual(refused('upstream_invalid'));
});

test('an event without an end is given up once it cannot be one of an answer', async () => {
  const part = Buffer.from('x'.repeat(1_000_000));
  const { outcome, heard } = await read([Buffer.from('data: '), part, part, part, part, part]);
  expect(outcome).toEqual(refused('upstream_invalid'));
  // It is told of each part that something came, and not read on.
  expect(heard).toBe(4);
});
