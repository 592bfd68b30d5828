import type { Inline } from './ast.ts';
import { codeSpansOf, linkAt, matchBrackets } from './spans.ts';

type Mark = 'strong' | 'emphasis' | 'strike';

/** A run of `*`, `_` or `~` that may open or close a mark, between finished nodes. */
interface Run {
  readonly char: string;
  readonly length: number;
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly before: Inline[];
}

const punctuation = /[!-/:-@[-`{-~]/;
const word = /[\p{L}\p{N}]/u;

/**
 * Parses inline Markdown. Marks follow CommonMark's delimiter algorithm with one relaxation: a `*` run only has to
 * touch its text, so that `**Note:**text`, which editors produce, keeps its bold.
 */
export function parseInline(source: string, inLink = false): Inline[] {
  const codeSpan = codeSpansOf(source);
  const closing = inLink ? new Map<number, number>() : matchBrackets(source);
  const runs: Run[] = [];
  let nodes: Inline[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') nodes.push({ type: 'text', value: text });
    text = '';
  };
  while (at < source.length) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '\\' && punctuation.test(next)) {
      text += next;
      at += 2;
    } else if (char === '\n') {
      flush();
      nodes.push({ type: 'break' });
      at += 1;
    } else if (char === '`') {
      const span = codeSpan(at);
      if (span.value === undefined) {
        text += source.slice(at, span.end);
      } else {
        flush();
        nodes.push({ type: 'code', value: span.value });
      }
      at = span.end;
    } else if (char === '[' || (char === '!' && next === '[')) {
      const link = linkAt(source, char === '!' ? at + 1 : at, closing);
      if (link === undefined) {
        text += char;
        at += 1;
      } else if (char === '!') {
        text += `[${link.label}]`;
        at = link.end;
      } else {
        flush();
        nodes.push({ type: 'link', href: link.href, children: parseInline(link.label, true) });
        at = link.end;
      }
    } else if (char === '*' || char === '_' || (char === '~' && next === '~')) {
      const run = runAt(source, at);
      flush();
      runs.push({ ...run, left: run.length, before: nodes });
      nodes = [];
      at += run.length;
    } else {
      text += char;
      at += 1;
    }
  }
  flush();
  return mergeText(resolve(runs, nodes));
}

function runAt(source: string, start: number) {
  const char = source.charAt(start);
  let end = start;
  while (source.charAt(end) === char) end += 1;
  const before = start === 0 ? '' : source.charAt(start - 1);
  const after = source.charAt(end);
  const touchesAfter = after !== '' && !/\s/.test(after);
  const touchesBefore = before !== '' && !/\s/.test(before);
  // An underscore inside a word is part of a name such as snake_case.
  const inWord = char === '_' && word.test(before) && word.test(after);
  const whole = char !== '~' || end - start === 2;
  return {
    char,
    length: end - start,
    opens: touchesAfter && whole && !inWord && !(char === '_' && word.test(before)),
    closes: touchesBefore && whole && !inWord && !(char === '_' && word.test(after)),
  };
}

/** Pairs the runs into marks, innermost first, and returns what stands between them as one list. */
function resolve(runs: Run[], tail: Inline[]): Inline[] {
  const open: Run[] = [];
  let current: Inline[] = [];
  const after = (index: number) => runs[index + 1]?.before ?? tail;
  current = [...(runs[0]?.before ?? tail)];
  for (const [index, run] of runs.entries()) {
    if (run.closes) current = close(run, open, current);
    if (run.left > 0) {
      if (run.opens) {
        open.push({ ...run, before: current });
        current = [];
      } else {
        current.push({ type: 'text', value: run.char.repeat(run.left) });
      }
    }
    current.push(...after(index));
  }
  return unwind(open, 0, current);
}

function close(closer: Run, open: Run[], inside: Inline[]): Inline[] {
  let current = inside;
  while (closer.left > 0) {
    const found = partner(open, closer);
    const opener = open[found];
    if (opener === undefined) return current;
    const children = unwind(open, found + 1, current);
    const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    opener.left -= used;
    closer.left -= used;
    const mark = { type: markOf(closer.char, used), children };
    if (opener.left === 0) {
      open.pop();
      current = [...opener.before, mark];
    } else {
      current = [mark];
    }
  }
  return current;
}

/** How many open marks are looked through for a partner: a hostile answer may open marks without end. */
const MAX_OPEN = 100;

function partner(open: readonly Run[], closer: Run): number {
  const last = Math.max(0, open.length - MAX_OPEN);
  for (let at = open.length - 1; at >= last; at -= 1) {
    const opener = open[at];
    if (opener !== undefined && pairs(opener, closer)) return at;
  }
  return -1;
}

/** CommonMark's rule of three keeps `*a**b***c` unambiguous. */
function pairs(opener: Run, closer: Run): boolean {
  if (opener.char !== closer.char) return false;
  const ambiguous = opener.closes || closer.opens;
  const sum = opener.length + closer.length;
  return !(ambiguous && sum % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}

/** Turns the runs from `from` on, which found no partner, back into text. */
function unwind(open: Run[], from: number, tail: Inline[]): Inline[] {
  const current: Inline[] = [];
  for (const run of open.splice(from)) {
    for (const node of run.before) current.push(node);
    current.push({ type: 'text', value: run.char.repeat(run.left) });
  }
  for (const node of tail) current.push(node);
  return current;
}

function markOf(char: string, used: number): Mark {
  if (char === '~') return 'strike';
  return used === 2 ? 'strong' : 'emphasis';
}

/** Joins neighbouring texts, so that equal content has one form. */
export function mergeText(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') {
      merged.push('children' in inline ? { ...inline, children: mergeText(inline.children) } : inline);
    }
  }
  return merged;
}
