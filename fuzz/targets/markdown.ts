import '../in-english.ts';
import type { Block } from '@sidenote/contract/markdown/ast';
import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import { wikiMarkup } from '@sidenote/contract/markdown/wiki';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MarkdownView } from '../../src/popup/parts/markdown-view.tsx';
import { holdInert } from '../inert.ts';
import { holdAlike, type Target } from '../target.ts';

/** An answer of a model, from its text to the panel and to the editors. */
export const markdown: Target = {
  holds: 'Any answer is drawn and written without anything that loads or runs, and loses no word by it.',
  seeds: [
    '# Title\n\nSome **bold *and* more** `code` ~~gone~~.\n\n- a\n- b\n  1. c\n  2. d\n\n> quoted\n> more\n',
    '| a | b |\n| --- | :-: |\n| 1 | [x](https://a.example/b_(c)) |\n\n```ts\nlet a = 1\n```\n\n---\n',
    '- [ ] open\n- [x] done\n\n\\*literal\\* ![picture](https://a.example/p.png "title") <b>html</b> &amp; &#60;',
    '[x](javascript:alert(1)) [y](<a b>) [z](data:text/html,x) https://plain.example\n***both***__under__',
    '~~~\nnever closed\n\n\ta tab\n    indented\n1) one\n2) two\n* star\n+ plus\n',
  ],
  words: [
    ...[
      '**',
      '*',
      '_',
      '__',
      '~~',
      '`',
      '``',
      '```',
      '~~~',
      '# ',
      '###### ',
      '> ',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '9) ',
    ],
    ...[
      '[ ] ',
      '[x] ',
      '|',
      '\n|---|---|\n',
      '| a | b |',
      ' :-: ',
      '---',
      '\n\n',
      '\n',
      '  ',
      '    ',
      '\t',
      '\r\n',
    ],
    ...[
      '[',
      '](',
      ')',
      '](https://a.example)',
      '](javascript:x)',
      '](<',
      '> "t")',
      '![',
      '\\',
      '\\\\',
      '<',
      '>',
      '&',
    ],
    ...[
      '<script>',
      '<img src=x onerror=x>',
      '"',
      "'",
      '&lt;',
      '\u202e',
      '\u200b',
      '\u00a0',
      '\ud83d',
      '👩‍👩‍👧',
      '漢字',
      '\u0000',
    ],
  ],
  feed: (input) => {
    const source = input.toString();
    const blocks = parseMarkdown(source);
    const drawn = holdInert(renderToStaticMarkup(createElement(MarkdownView, { source })), { links: false });
    const written = holdInert(htmlFromBlocks(blocks), { links: true });
    wikiMarkup(blocks);
    holdAlike(
      wordsOf(parseMarkdown(printMarkdown(blocks))),
      wordsOf(blocks),
      'Written and read again it has other words',
    );
    return `${kindsOf(blocks)} ${Math.min(drawn, 4)} ${Math.min(written, 4)}`;
  },
};

/**
 * All that is said in a text, without its marks: where a model wrote marks that touch and overlap, they need not be the same
 * once they are written and read again, as `contract/markdown/round-trip.test.ts` holds it for those between words.
 */
function wordsOf(blocks: readonly Block[]): string {
  return plainText(blocks).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The kinds of the first blocks, which say what kind of text it is. */
function kindsOf(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 2)
    .map((block) => (block.type === 'quote' ? `quote(${kindsOf(block.children)})` : block.type))
    .join(' ');
}
