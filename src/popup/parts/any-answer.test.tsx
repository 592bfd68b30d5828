import '../../locales/testing/in-english.ts';
import { stripUnseen } from '@sidenote/contract/guard/invisible';
import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { runs } from '@sidenote/contract/testing/runs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkdownView } from './markdown-view.tsx';

/** Pieces of Markdown, of HTML, and of what changes how a text is read: together they make what no person would write. */
const answer = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '_',
        '~~',
        '`',
        '```\n',
        '# ',
        '> ',
        '- ',
        '1. ',
        '[ ] ',
        '|',
        '\n|---|---|\n',
        '\n',
        '\n\n',
      ),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '](javascript:alert(1))',
        '](https://evil.example/?',
        '![x](https://evil.example/p.png)',
        '\\',
      ),
      fc.constantFrom(
        '<script>',
        '</p>',
        '<img src=x onerror=alert(1)>',
        '<svg/onload=x>',
        '" onmouseover="x',
        '&lt;',
        '&#60;',
        '<!--',
      ),
      fc.constantFrom('\u202e', '\u200b', '\u2066', '\ud83d', '\u0000', '\u{e0041}'),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.lorem({ maxCount: 2 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

/** Every tag as a browser would see one: `<` before a letter, `/`, `!` or `?`. */
const tags = (html: string) => html.match(/<[a-z/!?][^>]*>/gi) ?? [];

const ours =
  /^<\/?(p|h[1-6]|blockquote|hr|pre|code|ul|ol|li|table|thead|tbody|tr|th|td|br|strong|em|s|span|div|button)(?: (?:class|title|start|type|role|data-language)="[^"<>]*")*\/?>$/;
const link = /^<a href="(?:https?|mailto):[^"<>]*">$|^<\/a>$/i;

test('any answer is drawn with our elements alone: nothing that loads, runs, or leads somewhere', () => {
  fc.assert(
    fc.property(answer, (source) => {
      const markup = renderToStaticMarkup(<MarkdownView source={source} />);
      expect(tags(markup).filter((tag) => !ours.test(tag))).toEqual([]);
      expect((markup.match(/</g) ?? []).length).toBe(tags(markup).length);
      // What nobody sees is named by its code point.
      const text = markup.replaceAll(/<[^>]*>/g, '');
      expect(stripUnseen(text).stripped.count).toBe(0);
    }),
    { numRuns: runs(400) },
  );
});

test('any answer is written into an editor with our elements alone, and links that a person can read', () => {
  fc.assert(
    fc.property(answer, (source) => {
      const html = htmlFromBlocks(parseMarkdown(source));
      expect(tags(html).filter((tag) => !ours.test(tag) && !link.test(tag))).toEqual([]);
      expect((html.match(/</g) ?? []).length).toBe(tags(html).length);
    }),
    { numRuns: runs(400) },
  );
});
