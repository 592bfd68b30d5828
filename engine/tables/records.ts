import type { Reading } from './rows.ts';

const PAIR = /^(?<key>[^\s:][^:]{0,38}?)\s?:\s+(?<value>\S.{0,300})$/u;
const LONGEST_KEY_WORDS = 4;

/** Lines of "key: value": a row for each record where the keys come again, otherwise a row for each key. */
export const records: Reading = (lines) => {
  const pairs = lines.map(pairIn);
  if (pairs.some((pair) => pair === undefined) || pairs.length < 2) return undefined;
  // Who said what is no table either.
  if (pairs.some((pair) => isSentence(pair?.[1] ?? ''))) return undefined;
  const found = recordsOf(pairs.flatMap((pair) => (pair === undefined ? [] : [pair])));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0) return { header: undefined, body: [...first] };
  const keys = [...new Set(found.flatMap((record) => [...record.keys()]))];
  const shared = keys.filter((key) => found.every((record) => record.has(key)));
  // Records with hardly a key in common are a list of remarks, not a table.
  if (shared.length * 2 < keys.length) return undefined;
  return { header: keys, body: found.map((record) => keys.map((key) => record.get(key) ?? '')) };
};

/** Lines of "thing: key value, key value" that share their keys: a row for each thing. */
export const properties: Reading = (lines) => {
  const rows = lines.map((line) => {
    const pair = pairIn(line);
    return pair && { thing: pair[0], values: valuesIn(pair[1]) };
  });
  const full = rows.flatMap((row) =>
    row?.values === undefined ? [] : [{ thing: row.thing, values: row.values }],
  );
  if (full.length < 2 || full.length < lines.length) return undefined;
  const keys = [...new Set(full.flatMap(({ values }) => [...values.keys()]))];
  const shared = keys.filter((key) => full.every(({ values }) => values.has(key)));
  if (keys.length < 2 || shared.length * 2 < keys.length) return undefined;
  return {
    header: ['', ...keys],
    body: full.map(({ thing, values }) => [thing, ...keys.map((key) => values.get(key) ?? '')]),
  };
};

function pairIn(line: string): readonly [key: string, value: string] | undefined {
  const { key = '', value = '' } = PAIR.exec(line)?.groups ?? {};
  const bare = key.replace(/^(\*\*|__|\*|_)(.+)\1$/, '$2');
  return bare === '' || bare.split(/\s+/).length > LONGEST_KEY_WORDS || /^https?$/.test(bare)
    ? undefined
    : [bare, value.trim()];
}

function isSentence(value: string): boolean {
  return /[.!?…]$/.test(value) && value.split(/\s+/).length > 3;
}

/** A key that was there already begins the next record. */
function recordsOf(pairs: readonly (readonly [string, string])[]): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  for (const [key, value] of pairs) {
    const last = found.at(-1);
    if (last === undefined || last.has(key)) found.push(new Map([[key, value]]));
    else last.set(key, value);
  }
  return found;
}

/** "version 15, owner Olga" or "version = 15; owner: Olga". */
function valuesIn(text: string): Map<string, string> | undefined {
  const parts = text.replace(/[.;,]$/, '').split(/\s*[,;]\s+/);
  // Where a sentence follows, it would end up in the last cell.
  if (parts.length < 2 || /[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  const values = new Map<string, string>();
  for (const part of parts) {
    const { key = '', value = '' } =
      /^(?<key>\p{L}[\p{L}-]{1,24})\s?(?:[:=]\s?|\s)(?<value>\S.{0,80})$/u.exec(part)?.groups ?? {};
    if (key === '' || values.has(key)) return undefined;
    values.set(key, value);
  }
  return values;
}
