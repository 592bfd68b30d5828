/** Where in a text it is worth looking for secrets. */
export interface Places {
  /** Stretches without a gap that are long enough for a key, as pairs of start and end. */
  readonly runs: readonly (readonly [start: number, end: number])[];
  /** Where something may be given a value: an operator, or a verb such as "is". */
  readonly operators: readonly number[];
}

/** The shortest key of all is as long as this. */
const SHORTEST_RUN = 20;

const PLAIN = 0;
const RUN = 1;
const OPERATOR = 2;
const BAR = 3;
const GAP = 4;

/** What each ASCII character is taken for; others, and the end of the text, are plain. A colon and an equals sign are of keys, too. */
const sorts = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (char === ' ') return GAP;
  if (char === ':' || char === '=') return OPERATOR;
  if (char === '|' || char === '>') return BAR;
  return /[\w.~+/%-]/.test(char) ? RUN : PLAIN;
});

const WIDE_COLON = 0xff1a;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const VERBS = ['is', 'ist', 'es', 'est', 'lautet'];

/**
 * Goes through a text once, character by character: most texts hold nothing, and a regular expression for each kind
 * would cost them many times as much.
 */
export function placesIn(text: string): Places {
  const runs: [number, number][] = [];
  const operators: number[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sort = sorts[unit] ?? PLAIN;
    if (sort === RUN) continue;
    if (sort === OPERATOR || sort === BAR || unit === WIDE_COLON) operators.push(at);
    if (sort === OPERATOR) continue;
    if (at - from >= SHORTEST_RUN) runs.push([from, at]);
    else if (sort === GAP && isVerb(text, from, at)) operators.push(from);
    from = at + 1;
  }
  return { runs, operators };
}

/** Most words are told by their last letter alone. */
function isVerb(text: string, from: number, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if ((last !== LETTER_S && last !== LETTER_T) || at - from < 2 || at - from > 6) return false;
  return VERBS.includes(text.slice(from, at)) && text[from - 1] === ' ';
}
