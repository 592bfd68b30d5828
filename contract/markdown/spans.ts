/**
 * Finds code spans from left to right. The runs of backticks are listed once: looking for each opening run's
 * partner through all of the text would take quadratic time on a hostile answer.
 */
export function codeSpansOf(source: string): (at: number) => { value: string | undefined; end: number } {
  const runs = new Map<number, number[]>();
  for (const run of source.matchAll(/`+/g)) {
    const known = runs.get(run[0].length);
    if (known === undefined) runs.set(run[0].length, [run.index]);
    else known.push(run.index);
  }
  const passed = new Map<number, number>();
  return (at) => {
    let from = at;
    while (source.charAt(from) === '`') from += 1;
    const length = from - at;
    const places = runs.get(length) ?? [];
    let next = passed.get(length) ?? 0;
    while ((places[next] ?? source.length) < from) next += 1;
    passed.set(length, next);
    const close = places[next];
    if (close === undefined) return { value: undefined, end: from };
    const inner = source.slice(from, close);
    const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
    return { value: padded ? inner.slice(1, -1) : inner, end: close + length };
  };
}

/** Where each opening square bracket is closed, code spans and escapes aside. */
export function matchBrackets(source: string): Map<number, number> {
  const codeSpan = codeSpansOf(source);
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '`') at = codeSpan(at).end - 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

const target = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;

/** The inline link whose label begins with the bracket at `start`. A title is allowed and dropped. */
export function linkAt(
  source: string,
  start: number,
  closing: ReadonlyMap<number, number>,
): { label: string; href: string; end: number } | undefined {
  const labelEnd = closing.get(start);
  if (labelEnd === undefined || source.charAt(labelEnd + 1) !== '(') return undefined;
  target.lastIndex = labelEnd + 1;
  const match = target.exec(source);
  if (match === null) return undefined;
  const href = (match[1] ?? match[2] ?? '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  return { label: source.slice(start + 1, labelEnd), href, end: labelEnd + 1 + match[0].length };
}
