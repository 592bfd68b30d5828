import { describe, expect, test } from 'vitest';
import { answerText, PIECES } from '../answers.ts';
import { streamReader, wholeReader } from './read-answer.ts';

const event = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const piece = (content: string) => event({ choices: [{ delta: { content } }] });
const size = answerText.length / PIECES;
const pieces = Array.from({ length: PIECES }, (_, at) => piece(answerText.slice(at * size, (at + 1) * size)));
const finish = event({ choices: [{ delta: {}, finish_reason: 'stop' }] });
const done = 'data: [DONE]\n\n';
const whole = [...pieces, finish, done];

describe('a stream is whole', () => {
  test.each<[string, string[]]>([
    ['as it was sent', whole],
    ['with comments in between', [': hello\n\n', ...whole]],
    ['with usage after the finish reason', [...pieces, finish, event({ choices: [], usage: {} }), done]],
    ['in one go', [whole.join('')]],
    ['a character at a time', [...whole.join('')]],
  ])('%s', (_name, parts) => {
    const reader = streamReader();
    for (const part of parts) reader.read(part);
    expect(reader.verdict()).toBeUndefined();
  });
});

describe('a stream is not whole', () => {
  test.each<[string, string[], string]>([
    ['that lost a piece', [...pieces.slice(1), finish, done], 'pieces missing'],
    ['that got a piece twice', [...pieces, piece('again'), finish, done], 'pieces missing'],
    ['with two pieces in one', [piece(answerText), finish, done], 'pieces missing'],
    ['with two pieces exchanged', [pieces[1] ?? '', pieces[0] ?? '', ...whole.slice(2)], 'another answer'],
    ['without the end mark', [...pieces, finish], 'no end mark'],
    ['without a finish reason', [...pieces, done], 'no finish reason'],
    ['with something after the end', [...whole, finish], 'broken events'],
    ['that says nothing', [], 'no end mark'],
  ])('%s', (_name, parts, verdict) => {
    const reader = streamReader();
    for (const part of parts) reader.read(part);
    expect(reader.verdict()).toBe(verdict);
  });
});

test('a stream begins with its first piece, not with a comment or a role', () => {
  const reader = streamReader();
  expect(reader.read(': hello\n\n')).toBe(false);
  expect(reader.read(event({ choices: [{ delta: { role: 'assistant', content: '' } }] }))).toBe(false);
  expect(reader.read(pieces[0] ?? '')).toBe(true);
});

describe('an answer in one piece', () => {
  const answer = (content: string, reason: string) =>
    JSON.stringify({ choices: [{ message: { content }, finish_reason: reason }] });
  test.each<[string, string, string | undefined]>([
    ['is read', answer(answerText, 'stop'), undefined],
    ['with another text is not taken', answer('Hello', 'stop'), 'another answer'],
    ['cut short is not taken', answer(answerText, 'stop').slice(0, -1), 'another answer'],
    ['with another end is not taken', answer(answerText, 'length'), 'another answer'],
  ])('%s', (_name, body, verdict) => {
    const reader = wholeReader();
    reader.read(body.slice(0, 100));
    reader.read(body.slice(100));
    expect(reader.verdict()).toBe(verdict);
  });
});
