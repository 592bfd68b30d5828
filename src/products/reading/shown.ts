import { fencedLines } from '@sidenote/contract/markdown/fences';

/**
 * Markdown as a product gives it, without what its page does not show: comments and other marks of HTML, definitions of
 * links, titles of links, and what stands for a picture. Somebody can hide words for a model there that the person who asks
 * has never seen. What a page does show stays, letter for letter: rules as CommonMark has them, and no guess beyond.
 */
export function shownOf(markdown: string): string {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').split('\n');
  const fenced = fencedLines(lines);
  const out: string[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) out.push(shownText(text.join('\n')));
    text = [];
  };
  for (const [at, line] of lines.entries()) {
    if (fenced[at] !== true) text.push(line);
    else {
      flush();
      out.push(line);
    }
  }
  flush();
  return out
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is hidden between an opening and its end, wherever in a text it stands. */
const hidden = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
] as const;

/** Text without blocks of code. Reads each character once: whoever writes a comment must not hold up all who read it. */
function shownText(text: string): string {
  let out = '';
  let at = 0;
  const gone = new Set<string>();
  while (at < text.length) {
    const next = text.slice(at).search(/[`<]/);
    if (next === -1) break;
    out += text.slice(at, at + next);
    at += next;
    const [run] = /^`+/.exec(text.slice(at, at + 200)) ?? [];
    if (run !== undefined) {
      const end = gone.has(run) ? -1 : endOfCode(text, at, run);
      if (end === -1) gone.add(run);
      out += end === -1 ? run : text.slice(at, end);
      at = end === -1 ? at + run.length : end;
      continue;
    }
    const end = endOfHidden(text, at, gone);
    if (end === undefined) out += text.charAt(at);
    at = end ?? at + 1;
  }
  return withoutDefinitions(plainLinks(out + text.slice(at)));
}

/** Where a piece of code ends that begins here: behind a run of as many backticks; -1 where there is none. */
function endOfCode(text: string, at: number, run: string): number {
  let from = at + run.length;
  for (;;) {
    const end = text.indexOf(run, from);
    if (end === -1) return -1;
    const [other = ''] = /^`+/.exec(text.slice(end, end + 400)) ?? [];
    if (other.length === run.length) return end + run.length;
    from = end + other.length;
  }
}

/** Where something hidden ends that begins here; undefined where nothing does. */
function endOfHidden(text: string, at: number, gone: Set<string>): number | undefined {
  const found = hidden.find(([opening]) => text.startsWith(opening, at));
  if (found === undefined) return undefined;
  const [opening, closing] = found;
  if (opening === '<!' && !/[A-Za-z]/.test(text.charAt(at + 2))) return undefined;
  const end = gone.has(closing) ? -1 : text.indexOf(closing, at + opening.length);
  if (end !== -1) return end + closing.length;
  gone.add(closing);
  // Nobody closes it: at a line's start all that follows is hidden, elsewhere it is text.
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^ {0,3}$/.test(before) ? text.length : undefined;
}

const picture = /!\[(?:[^\]\\\n]|\\.){0,500}\]\([^()\n]{0,2000}\)/g;
const linkTitle = /\]\(([^\s()<>]{1,2000}|<[^<>\n]{0,2000}>)[ \t]+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')\)/g;

/** A picture has no words of its own on the page, and what a link says of itself shows only to who points at it. */
function plainLinks(text: string): string {
  return text.replaceAll(picture, '[picture]').replaceAll(linkTitle, ']($1)');
}

const label = /^[ \t]{0,3}(?:>[ \t]?)*\[(?!\^)(?:[^\]\\\n]|\\.){1,999}\]:[ \t]*/;
const destination = /^(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const title = /^[ \t>]*(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*$/;

/** Definitions of links show nothing. One cannot stand within a paragraph: there it is words of it. */
function withoutDefinitions(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let free = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [start] = (free ? label.exec(line) : null) ?? [];
    const rest = start === undefined ? '' : line.slice(start.length);
    const onNext = start !== undefined && rest === '' && destination.test((lines[at + 1] ?? '').trim());
    if (start !== undefined && (onNext || destination.test(rest))) {
      if (onNext) at++;
      if (title.test(lines[at + 1] ?? '')) at++;
      continue;
    }
    kept.push(line);
    free = /^[ \t>]*$/.test(line) || /^ {0,3}#{1,6} /.test(line);
  }
  return kept.join('\n');
}
