/** What people write where a secret is meant and none is told: marks, variables, and words that stand for one. */
const MARK = /^(?:[<[{]|\$[{(]|\$[a-z_]\w*(?:$|[-.:/[($])|%\w+%|[*•·.…_-]{2,}|x{3,})/i;
/** Each letter has one way to match: of words that are put together without an end, the time would double with each. */
const WORD =
  /^(?:your|my|the|some|any|an?(?!\p{L})|insert|enter|change|replace|put|add|set|see|use|new|old|dummy|fake|example|sample|placeholder|redacted|hidden|masked|todo|tbd|none|null|nil|undefined|true|false|string|text|required|optional|empty|default|test|foo|bar|abc|secret|token|password|passwd|pass|pwd|key|api[-_]?key)\p{L}*(?:[-_. ]\p{L}+)*[^\p{L}\p{N}_]*$/iu;
/** A place in code where the value comes from, instead of the value. */
const EXPRESSION =
  /[({]|\$\{|^(?:process|os|env|config|settings|ctx|context|self|this|req|request|options|props|args|params|secrets?|vault|data|var|local|module|input|user|row|form|body)\.|^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|~\/|[A-Z]:\\)/i;

/** Whether a value beside the word "password" may be one: not a word, a stand-in, or a piece of code. */
export function looksLikePassword(value: string): boolean {
  if (value.length < 6 || isNone(value)) return false;
  // A word of prose: letters, perhaps with hyphens or apostrophes.
  if (/^[\p{L}'’ -]+$/u.test(value) && !/\p{Ll}\p{Lu}/u.test(value)) return false;
  if (/^\d{1,4}(?:[./:-]\d{1,4}){1,3}$/.test(value)) return false;
  const sorts = [/[\p{Ll}\p{Lo}]/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u].filter((sort) =>
    sort.test(value),
  ).length;
  // Of a single sort, figures may be one: a code.
  return sorts >= 2 || /\d/.test(value);
}

/** Whether a value beside the name of a key may be one: long, of letters and digits, without gaps. */
export function looksLikeToken(value: string): boolean {
  if (value.length < 12 || /\s/.test(value) || isNone(value)) return false;
  if (ADDRESS.test(value) || !/\d/.test(value) || !/\p{L}/u.test(value)) return false;
  // Names with a number in them: long words are joined, keys are not.
  return !/^[A-Za-z]+(?:[-_.][A-Za-z]+)*[-_.]?\d{0,4}$/.test(value);
}

function isNone(value: string): boolean {
  // The same few characters again and again are a mask.
  if (new Set(value).size <= 2) return true;
  return MARK.test(value) || WORD.test(value) || EXPRESSION.test(value);
}
