/** A sentence taken apart: the words that lead in, and the ranges of its points. */
export interface Enumeration {
  readonly lead: { readonly start: number; readonly end: number } | undefined;
  readonly points: readonly { readonly start: number; readonly end: number }[];
}

const NUMBERED = /(?<=^|\s)\(?(?:\d{1,2}|[a-z])\)\s+/g;

/**
 * Finds an enumeration inside one sentence: points after a colon, numbered points, or clauses parted by
 * semicolons. Undefined when the sentence is one thought.
 */
export function enumerationIn(text: string): Enumeration | undefined {
  return numbered(text) ?? afterColon(text) ?? parted(text, 0, /;\s+(?:and\s+|or\s+)?/g, undefined);
}

function numbered(text: string): Enumeration | undefined {
  const marks = [...text.matchAll(NUMBERED)];
  if (marks.length < 2) return undefined;
  const points = marks.map((mark, i) =>
    clean(text, mark.index + mark[0].length, marks[i + 1]?.index ?? text.length),
  );
  const lead = clean(text, 0, marks[0]?.index ?? 0);
  return { lead: lead.end > lead.start ? lead : undefined, points };
}

function afterColon(text: string): Enumeration | undefined {
  const colon = /:\s+/.exec(text);
  if (!colon || colon.index < 3) return undefined;
  const from = colon.index + colon[0].length;
  const lead = { start: 0, end: colon.index };
  if (/;\s/.test(text.slice(from))) return parted(text, from, /;\s+(?:and\s+|or\s+)?/g, lead);
  return byCommas(text, from, lead);
}

/** What something needs, in English: "New colleagues need a laptop, a badge and a key." Never what is to be done. */
export function needsIn(text: string): Enumeration | undefined {
  const verb =
    /^\p{L}[^,;:()]{1,60}?\s(?:needs?|requires?)\s(?=(?:an?|the|\d+|access|one|two|three)\s)/u.exec(text);
  // A comma in brackets parts no points.
  if (verb === null || /\([^()]*,/.test(text)) return undefined;
  return byCommas(text, verb[0].length, { start: 0, end: verb[0].trimEnd().length });
}

/** Points parted by commas, the last one by "and". */
function byCommas(text: string, from: number, lead: Enumeration['lead']): Enumeration | undefined {
  const rest = text.slice(from);
  const commas = rest.match(/,\s/g)?.length ?? 0;
  if (
    commas < 1 ||
    !/(?:,|\s)(?:and|or)\s/.test(rest) ||
    /,\s(?:which|who|because|but|so|if|when)\b/.test(rest)
  )
    return undefined;
  return parted(text, from, /,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+(?=[^,]*$)/g, lead);
}

function parted(
  text: string,
  from: number,
  separator: RegExp,
  lead: Enumeration['lead'],
): Enumeration | undefined {
  const points: { start: number; end: number }[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(separator)) {
    points.push(clean(text, start, from + match.index));
    start = from + match.index + match[0].length;
  }
  points.push(clean(text, start, text.length));
  const full = points.filter((point) => point.end > point.start);
  return full.length < 2 || full.length < points.length ? undefined : { lead, points };
}

/** A point without the blanks, commas and the full stop around it. */
function clean(text: string, from: number, to: number): { start: number; end: number } {
  const body = text.slice(from, to);
  const start = from + body.length - body.trimStart().length;
  const end = from + body.replace(/(?:[\s.,;:]|(?<=[\s,;])(?:and|or))+$/u, '').length;
  return { start, end: Math.max(start, end) };
}
