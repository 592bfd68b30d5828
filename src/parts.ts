import { type ActionId, findAction } from '@sidenote/contract/catalogue';
import { LONG_CHARS, MAX_REQUEST_CHARS, MAX_SELECTION_CHARS, PART_CHARS } from '@sidenote/contract/limits';
import { fencedLines } from '@sidenote/contract/markdown/fences';
import type { Sent } from './job.ts';
import { readsById } from './reads.ts';

/**
 * How the answers to the parts of a long text become one: set in each other's place (`join`), as one list (`list`), or
 * by asking for the same of them all together (`merge`).
 */
export type Joining = 'join' | 'list' | 'merge';

/** How an action works through a long text; undefined for one that needs all of it at a time. */
export function joiningOf(action: ActionId): Joining | undefined {
  const known = findAction(action);
  if (known?.group === 'rewrite') return 'join';
  if (known?.gives === 'picks') return 'list';
  if (known?.group === 'extract' || known?.group === 'page') return known.gives === 'list' ? 'list' : 'merge';
  return known?.group === 'reshape' && known.gives === 'list' ? 'list' : undefined;
}

/** The longest text that an action takes, in UTF-16 code units. */
export function longestFor(action: ActionId): number {
  return joiningOf(action) === undefined ? MAX_REQUEST_CHARS : MAX_SELECTION_CHARS;
}

/** The requests that a text is sent in: one, or one for each part of a long one. */
export function sentParts(sent: Sent): readonly Sent[] {
  const { text, ask } = sent;
  if (text.length <= Math.min(LONG_CHARS, sent.partChars) || joiningOf(ask.action) === undefined)
    return [sent];
  const isDiscussion = readsById(ask.action) === 'comments';
  const size = Math.min(PART_CHARS, sent.partChars);
  const parts = splitText(text, isDiscussion ? size - LONGEST_HEAD : size).map((part) => part.trim());
  return (isDiscussion ? withHeads(parts) : parts).map((part) => ({ ...sent, text: part }));
}

/** Room for the heading of a comment, in UTF-16 code units. */
const LONGEST_HEAD = 300;

/** Parts of a discussion, so that whoever reads one sees whose words it begins with. */
function withHeads(parts: readonly string[]): string[] {
  let head = '';
  return parts.map((part) => {
    const continued = head === '' || /^#{1,2} /.test(part) ? part : `${head}, continued\n\n${part}`;
    head = headsIn(part).at(-1) ?? head;
    return continued;
  });
}

/** The headings of a discussion that are ours: those of the second level. What stands in a block of code is none. */
function headsIn(part: string): string[] {
  const lines = part.split('\n');
  const fenced = fencedLines(lines);
  return lines.filter((line, at) => fenced[at] === false && /^## .{1,270}$/.test(line));
}

/** Where a text may be cut, best first: headings, paragraphs, lines, sentences, words. */
const cuts = [
  /\n(?=#{1,2} )/g,
  /\n(?=#{1,6} )/g,
  /\n[ \t]*\n+/g,
  /\n/g,
  /[.!?。！？]["”’)\]]*\s+/g,
  /\s+/g,
] as const;

/**
 * Cuts a text into parts of at most so many UTF-16 code units, at the best place that leaves no part too short. The parts
 * put together are the text, letter for letter.
 */
export function splitText(text: string, size: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const at = cutIn(rest, size);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest].filter((part) => part.trim() !== '');
}

function cutIn(text: string, size: number): number {
  const head = text.slice(0, size);
  for (const cut of cuts) {
    const places = Array.from(head.matchAll(cut), ({ index, 0: found }) => index + found.length);
    // A part of a few lines costs a request as well.
    const last = places.findLast((at) => at <= size / 3 || !inFence(head.slice(0, at)));
    if (last !== undefined && last > size / 3) return last;
  }
  // Never between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]$/.test(head) ? size - 1 : size;
}

/** Whether a text ends within a block of code. */
function inFence(text: string): boolean {
  return (text.match(/^(```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

/** What stands around the parts of a text, which the answers are set into: before each of them, and behind the last. */
export function gapsOf(whole: string, parts: readonly Pick<Sent, 'text'>[]): readonly string[] {
  const gaps: string[] = [];
  let from = 0;
  for (const { text } of parts) {
    const at = whole.indexOf(text, from);
    gaps.push(whole.slice(from, at));
    from = at + text.length;
  }
  return [...gaps, whole.slice(from)];
}
