import type { Block } from '@sidenote/contract/markdown/ast';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { Comment, PageText } from './page-reader.ts';

/** What is open, as one text: its title as a heading, and what it says. */
export function pageAsText({ title, text }: PageText): string {
  return [heading(1, title), text.trim()].filter((part) => part !== '').join('\n\n');
}

/**
 * The comments on it as one text, each under a heading with who wrote it and when: a long discussion is divided there,
 * and whoever reads a part still sees whose words they are.
 */
export function discussionAsText(title: string, comments: readonly Comment[]): string {
  const parts = comments.map((comment) => {
    const { by, at, text, about } = comment;
    const head = heading(2, [by, timeOf(at), ...toldOf(comment)].join(', '));
    const beside = about === undefined || about.trim() === '' ? [] : [quoted(about)];
    return [head, ...beside, belowHeadings(text)].join('\n\n');
  });
  return [heading(1, title), ...parts].join('\n\n');
}

function heading(level: number, words: string): string {
  const value = words.replaceAll(/\s+/g, ' ').trim();
  return printMarkdown([{ type: 'heading', level, children: [{ type: 'text', value }] }]);
}

function quoted(words: string): string {
  const value = words.replaceAll(/\s+/g, ' ').trim();
  const line: Block = { type: 'paragraph', children: [{ type: 'text', value }] };
  return printMarkdown([{ type: 'quote', children: [line] }]);
}

/** What is said of a comment besides. The engine reads these words. */
function toldOf({ isReply, isInternal, isResolved }: Comment): string[] {
  return [
    ...(isReply === true ? ['a reply'] : []),
    ...(isInternal === true ? ['an internal note'] : []),
    ...(isResolved === true ? ['resolved'] : []),
  ];
}

/**
 * What somebody wrote, with any headings of theirs below the ones that we set: a heading in a comment must not pass for
 * the beginning of somebody else's. Characters that only some take for the end of a line become blanks.
 */
function belowHeadings(text: string): string {
  return printMarkdown(parseMarkdown(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, ' ')).map(lowered));
}

function lowered(block: Block): Block {
  if (block.type === 'heading') return { ...block, level: Math.min(6, block.level + 2) };
  if (block.type === 'quote') return { ...block, children: block.children.map(lowered) };
  if (block.type !== 'list') return block;
  return { ...block, items: block.items.map((item) => ({ ...item, children: item.children.map(lowered) })) };
}

/** The same for everybody who reads the answer, wherever they are. */
function timeOf(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return 'undated';
  return `${time.toISOString().slice(0, 10)}, ${time.toISOString().slice(11, 16)} UTC`;
}
