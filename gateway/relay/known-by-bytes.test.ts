import { afterEach, describe, expect, test, vi } from 'vitest';
import { done, finish } from '../testing/scripted-upstream.ts';
import { RelayFault } from './fault.ts';
import { openaiStreamReader } from './openai-stream.ts';

afterEach(() => void vi.restoreAllMocks());

/** How often something was parsed while a stream was read, which says how much of it was known by its bytes alone. */
function parsedIn(parts: readonly string[]): { parsed: number; text: string } {
  const literals: string[] = [];
  const reader = openaiStreamReader({
    piece: (literal) => void literals.push(literal),
    end: () => undefined,
  });
  const parse = vi.spyOn(JSON, 'parse');
  for (const part of parts) reader.push(Buffer.from(part));
  const parsed = parse.mock.calls.length;
  parse.mockRestore();
  reader.close();
  return { parsed, text: literals.join('') };
}

const like = (id: string, content: string) =>
  `data: ${JSON.stringify({ id, choices: [{ index: 0, delta: { content } }] })}\n\n`;
const words = Array.from({ length: 100 }, (_none, n) => `word ${n} `);
const ending = finish + done;
/** The first event and a proof of what is learned from it; then how it ends, as `[DONE]` is nothing to parse. */
const KNOWN = 2 + 1;

test.each([
  ['line feeds', '\n'],
  ['carriage returns as well', '\r\n'],
])('of events that differ in their text alone the first one is parsed, with %s', (_name, line) => {
  const events = words.map((word) => like('c', word).replaceAll('\n', line));
  expect(parsedIn([...events, ending])).toEqual({ parsed: KNOWN, text: words.join('') });
  expect(parsedIn([events.join('') + ending])).toEqual({ parsed: KNOWN, text: words.join('') });
  // Cut in the middle of each: what is not whole is kept until it is.
  const stream = events.join('');
  const cut = Array.from({ length: Math.ceil(stream.length / 50) }, (_none, n) =>
    stream.slice(50 * n, 50 * n + 50),
  );
  expect(parsedIn([events[0] ?? '', ...cut, ending]).parsed).toBe(KNOWN);
});

test('a comment or an event of another kind between them is read by itself', () => {
  const others = [': waiting\n\n', 'data: {"choices":[]}\n\n', 'event: x\ndata: {"choices":[]}\n\n'];
  const events = words.map((word, n) => like('c', word) + (others[n % 10] ?? ''));
  expect(parsedIn([events.join('') + ending])).toEqual({ parsed: KNOWN + 20, text: words.join('') });
});

test('where each event is different it is looked for three times, and every one is parsed', () => {
  const events = words.map((word, n) => like(`c-${n}`, word));
  expect(parsedIn([events.join('') + ending])).toEqual({
    parsed: words.length + 3 + 1,
    text: words.join(''),
  });
});

test('what has changed for good is learned anew', () => {
  const events = [...words.map((word) => like('c', word)), ...words.map((word) => like('d', word))];
  expect(parsedIn([events.join('') + ending]).parsed).toBe(KNOWN + 2);
});

test('an unfinished event is kept up to 16 KB, and a longer one is parsed when it is whole', () => {
  const short = like('c', 'x'.repeat(16_000));
  const long = like('c', 'x'.repeat(17_000));
  const inParts = (event: string) => event.match(/.{1,1000}/gs) ?? [];
  expect(parsedIn([like('c', 'a'), ...inParts(short), ending]).parsed).toBe(KNOWN);
  expect(parsedIn([like('c', 'a'), ...inParts(long), ending])).toEqual({
    ...{ parsed: KNOWN + 1, text: `a${'x'.repeat(17_000)}` },
  });
});

test('many events in one go, with the beginning of one more behind them, are known all the same', () => {
  const events = words.map((word) => like('c', word)).join('');
  const next = like('c', 'x'.repeat(12_000));
  expect(parsedIn([events + next.slice(0, 10_000), next.slice(10_000), ending]).parsed).toBe(KNOWN);
});

test('events without a text at the beginning do not count as looked for', () => {
  const none = 'data: {"choices":[]}\n\n'.repeat(5);
  expect(parsedIn([none + words.map((word) => like('c', word)).join('') + ending]).parsed).toBe(5 + KNOWN);
});

test('an empty line too many is part of what comes after it, and of nothing else', () => {
  const events = words.map((word) => like('c', word)).join('');
  expect(parsedIn([`\n${events}${ending}`])).toEqual({ parsed: 1 + KNOWN, text: words.join('') });
});

describe('what looks like an event that is known, and is none', () => {
  const known = like('c', 'known ');
  const extra = like('c', 'not said');

  test.each([
    ['in another part, a second line of data', ['data: 1\n', extra]],
    ['a second line of data behind a comment', [`data: 1\n:\n${extra}`]],
    ['the same with carriage returns before', [`data: 1\r\n:\n${extra}`]],
  ])('is refused with the event that it is part of: %s', (_name, parts) => {
    const said: string[] = [];
    const reader = openaiStreamReader({
      piece: (literal) => void said.push(literal),
      end: () => undefined,
    });
    const read = () => [known, known, ...parts, ending].map((part) => reader.push(Buffer.from(part)));
    expect(read).toThrow(RelayFault);
    expect(said).toEqual(['known ', 'known ']);
  });

  test('is not learned from where it is the rest of one', () => {
    const [first, rest] = ['data: {"choices":[{"delta":{"content":"', 'data:"}}],"content":"x"}\n\n'];
    expect(parsedIn([first, rest, ending]).text).toBe('data:');
  });

  test('is no text where its line is of another name', () => {
    expect(parsedIn([known, known, `: c\n\rX${extra}`, ending]).text).toBe('known known ');
  });
});
