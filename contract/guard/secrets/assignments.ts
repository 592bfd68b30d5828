import type { Find, Kind } from '../kinds.ts';
import type { Places } from './places.ts';
import { looksLikePassword, looksLikeToken } from './plausible.ts';

/** Names after which a password stands, in the languages of most pages at work. */
const PASSWORDS =
  'pass(?:word|wort|wd|phrase|code)?|pwd|kennwort|contraseña|senha|mot de passe|wachtwoord|lösenord|adgangskode|hasło|пароль|密码|密碼|パスワード|비밀번호';
/** Names after which a key stands. */
const KEYS =
  'secret|token|(?:api|access|secret|private|auth|encryption|signing|master|account|storage|service|license|functions?)[-_ ]?key|credentials?';
const HEADERS = 'authorization|x-api-key|x-auth-token';

/** A name right before an operator, at the end of whatever it is a part of (`DB_PASSWORD`). */
const NAME = new RegExp(
  `(?:(?<password>${PASSWORDS})|(?<header>${HEADERS})|${KEYS})["'\`\\])*]{0,4}\\s{0,3}-?$`,
  'iu',
);
const LONGEST_NAME = 40;
const LONGEST_BARE = 1_000;
const GAP = /[\s"'`<>|]/g;
const CLOSING = '.,;:)]}*';

/**
 * From an operator on: what stands between, and the value, in quotation marks or up to the next gap. Of a mark that is not closed,
 * or only far behind, the value goes up to the next gap as well.
 */
const VALUE =
  /(?:=>|->|>|:=|==?|[:：|]|(?:is|ist|est|es|lautet)(?=\s))\*{0,2}[^\S\n]{0,3}\*{0,2}(?:["'`]?(?:bearer|basic|token|apikey)\s)?(?:"([^"\n]{4,300})"|'([^'\n]{4,300})'|`([^`\n]{4,300})`|["'`]?([^\s"'`<>|]{4,1000}))/iy;

const BEARER = /(?:^|[^\w])bearer\s$/i;

/** Finds passwords and keys that are told by the name before them. */
export function findAssignments(text: string, { operators, runs }: Places): Find[] {
  const finds: Find[] = [];
  for (const at of operators) {
    // An operator inside a value is a part of it.
    if (at < (finds.at(-1)?.end ?? 0)) continue;
    const find = assignedAt(text, at);
    if (find !== undefined) finds.push(find);
  }
  for (const [start, end] of runs) {
    if (!BEARER.test(text.slice(Math.max(0, start - 8), start))) continue;
    const value = withoutEnd(text.slice(start, end));
    if (looksLikeToken(value)) finds.push({ kind: 'authorization', start, end: start + value.length });
  }
  return finds;
}

function assignedAt(text: string, at: number): Find | undefined {
  const name = NAME.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.groups;
  if (name === undefined) return undefined;
  VALUE.lastIndex = at;
  const match = VALUE.exec(text);
  if (match === null) return undefined;
  const [whole, double, single, tick, bare] = match;
  const value = double ?? single ?? tick ?? withoutEnd(bare ?? '');
  const holds = name.password === undefined ? looksLikeToken(value) : looksLikePassword(value);
  if (!holds) return undefined;
  const kind: Kind = name.header === undefined ? 'assigned' : 'authorization';
  if (bare === undefined) {
    const end = at + whole.length - 1;
    return { kind, start: end - value.length, end };
  }
  const start = at + whole.length - bare.length;
  return { kind, start, end: value.length < LONGEST_BARE ? start + value.length : endOfRun(text, start) };
}

/** The end of a value that is longer than what was looked at. */
function endOfRun(text: string, start: number): number {
  GAP.lastIndex = start;
  return GAP.exec(text)?.index ?? text.length;
}

/** What closes the sentence or the list around a bare value is no part of it. */
function withoutEnd(bare: string): string {
  const next = bare.search(/[&;,](?=[\w.-]{1,60}=|$)|[、。，]/);
  const alone = next === -1 ? bare : bare.slice(0, next);
  let end = alone.length;
  while (end > 0 && CLOSING.includes(alone[end - 1] ?? '')) end -= 1;
  return alone.slice(0, end);
}
