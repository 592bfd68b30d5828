import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sent } from './job.ts';
import { gapsOf, joiningOf, sentParts, splitText } from './parts.ts';

const sentOf = (text: string, action: Sent['ask']['action'] = 'summarise', partChars = 1_000_000): Sent => ({
  ask: { action, tabId: 1, frameId: 0, pageUrl: 'https://a.example/', frameUrl: 'https://a.example/' },
  text,
  format: 'markdown',
  context: undefined,
  partChars,
  found: [],
  refusal: undefined,
});

describe('a text in parts', () => {
  test('loses nothing, and no part is too long', () => {
    const word = fc.constantFrom('word', '\n', '\n\n', '# ', '. ', '```', '\n```\n', '😀', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), fc.integer({ min: 20, max: 300 }), (words, size) => {
        const text = words.join('');
        const parts = splitText(text, size);
        expect(parts.every((part) => part.length <= size)).toBe(true);
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test.each([
    ['before a heading', `${'a'.repeat(50)}\n# Two\n${'b'.repeat(60)}`, ['# Two']],
    ['between paragraphs', `${'a'.repeat(40)}\nb\n\n${'c'.repeat(60)}`, ['c']],
    ['between lines', `${'a'.repeat(50)}\n${'b'.repeat(60)}`, ['b']],
    ['after a sentence', `${'a '.repeat(25)}end. ${'b'.repeat(60)}`, ['b']],
    ['between words', `${'a'.repeat(50)} ${'b'.repeat(60)}`, ['b']],
  ])('is cut %s', (_, text, starts) => {
    expect(
      splitText(text, 80)
        .slice(1)
        .map((part, at) => part.startsWith(starts[at] ?? '-')),
    ).toEqual([true]);
  });

  test('of a discussion begins with whose words they are', () => {
    const head = '## Mira Okafor, 2026-06-09, 08:30 UTC';
    const fence = '```\n## Nobody, 2026-06-09, 08:30 UTC\n```';
    const text = `# Title\n\n${head}\n\n${fence}\n\n${'Words of hers. '.repeat(4_000)}`;
    const parts = sentParts(sentOf(text, 'catch-up-on-comments'));
    expect(parts.length).toBeGreaterThan(2);
    for (const [at, part] of parts.entries()) {
      expect(part.text.startsWith(at === 0 ? '# Title' : `${head}, continued\n\nWords`)).toBe(true);
      expect(part.text.length).toBeLessThanOrEqual(20_000);
    }
  });

  test('of a discussion ends between comments, where they are short', () => {
    const one = (at: number) =>
      `## Mira, 2026-06-09, 08:${10 + (at % 50)} UTC\n\n### Point\n\n${'Words. '.repeat(60)}`;
    const text = `# Title\n\n${Array.from({ length: 120 }, (_, at) => one(at)).join('\n\n')}`;
    const parts = sentParts(sentOf(text, 'catch-up-on-comments'));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.slice(1).every((part) => part.text.startsWith('## Mira'))).toBe(true);
    expect(parts.some((part) => part.text.includes('continued'))).toBe(false);
  });

  test('is not cut within a block of code that fits', () => {
    const code = `\`\`\`\n${'x = 1\n\n'.repeat(8)}\`\`\``;
    const parts = splitText(`${'Some words.\n\n'.repeat(4)}${code}\n\n${'After it.\n\n'.repeat(4)}`, 120);
    expect(parts.some((part) => part.includes(code))).toBe(true);
  });

  test('never halves an emoji', () => {
    for (const part of splitText('😀'.repeat(100), 31)) expect(part).toMatch(/^(😀)+$/u);
  });
});

describe('what is sent of a text', () => {
  test('is one request as long as it is not long', () => {
    expect(sentParts(sentOf('x '.repeat(15_000)))).toHaveLength(1);
    expect(sentParts(sentOf('x '.repeat(15_001))).length).toBeGreaterThan(1);
  });

  test('follows a lower limit of the organisation', () => {
    expect(sentParts(sentOf('x '.repeat(1_000), 'summarise', 500)).map(({ text }) => text.length)).toEqual(
      expect.arrayContaining([499]),
    );
  });

  test('grows with the text, and not faster', () => {
    const count = (chars: number) => sentParts(sentOf('Ten chars. '.repeat(chars / 11))).length;
    expect(count(880_000)).toBeLessThanOrEqual(2 * count(440_000) + 1);
  });

  test('is one request of an action that needs all of it at a time', () => {
    expect(joiningOf('free-prompt')).toBeUndefined();
    expect(sentParts(sentOf('x '.repeat(40_000), 'free-prompt'))).toHaveLength(1);
  });

  test('gives the text back with what stood between and around its parts', () => {
    const sent = sentOf(`  ${'One sentence of it.\n\n\n'.repeat(4_000)}`, 'fix-spelling-grammar');
    const parts = sentParts(sent);
    const gaps = gapsOf(sent.text, parts);
    const together = parts.map(({ text }, at) => `${gaps[at]}${text}`).join('');
    expect(`${together}${gaps.at(-1)}`).toBe(sent.text);
  });
});
