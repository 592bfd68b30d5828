import type { Find, Kind } from '../kinds.ts';
import type { Places } from './places.ts';
import { vendorTokens } from './vendor-tokens.ts';

interface Shape {
  readonly kind: Kind;
  /** Sticky: tried at one place only. */
  readonly whole: RegExp;
}

const escaped = (literal: string) => literal.replaceAll(/[.+/-]/g, '\\$&');

const shapes: readonly (Shape & { readonly starts: string })[] = vendorTokens.map(
  ({ kind, starts, rest }) => ({
    kind,
    starts,
    whole: new RegExp(`(?<![A-Za-z0-9])${escaped(starts)}${rest}(?![A-Za-z0-9])`, 'y'),
  }),
);

const beginnings = new Map<string, Shape[]>();
for (const { starts, ...shape } of shapes) beginnings.set(starts, [...(beginnings.get(starts) ?? []), shape]);

const longestFirst = [...beginnings.keys()].toSorted((a, b) => b.length - a.length);
const BEGINNING = new RegExp(`(?<![A-Za-z0-9])(?:${longestFirst.map(escaped).join('|')})`, 'g');

/** What makers and writers of documentation put in the place of a key. */
const EXAMPLE = /EXAMPLE|x{8}|X{8}|(.)\1{9}/;

/** Keys that are known by their middle or by their form as a whole. */
const MIDDLES: readonly { readonly kind: Kind; readonly sign: string; readonly whole: RegExp }[] = [
  {
    kind: 'jwt',
    sign: 'eyJ',
    whole: /(?<![\w-])eyJ[\w-]{10,4000}\.[\w-]{2,8000}\.[\w-]{16,2000}(?![\w-])/g,
  },
  // Azure's client secrets have these two characters in the same place.
  { kind: 'azure', sign: 'Q~', whole: /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/g },
  {
    kind: 'azure',
    sign: 'Key=',
    whole: /(?<=(?:Account|SharedAccess)Key=)[A-Za-z0-9+/]{42,86}={1,2}/g,
  },
  { kind: 'azure', sign: 'sig=', whole: /(?<=[?&]sig=)[A-Za-z0-9%+/]{40,80}(?:=|%3D)/gi },
  // Telegram's bots, Discord's, and Terraform's users.
  { kind: 'service', sign: ':AA', whole: /(?<!\w)\d{8,10}:AA[\w-]{32,34}(?![\w-])/g },
  { kind: 'service', sign: '.', whole: /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g },
  {
    kind: 'service',
    sign: '.atlasv1.',
    whole: /(?<![\w.-])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,80}(?![\w-])/g,
  },
];

/** Finds keys that have a form of their own, in time that grows with the text alone. */
export function findTokens(text: string, { runs }: Places): Find[] {
  return runs.flatMap(([from, to]) => {
    // One more on both sides, as what stands there decides where a key begins and ends.
    const first = Math.max(0, from - 1);
    return tokensIn(text.slice(first, to + 1)).map(({ kind, start, end }) => ({
      kind,
      start: start + first,
      end: end + first,
    }));
  });
}

function tokensIn(run: string): Find[] {
  const finds: Find[] = [];
  BEGINNING.lastIndex = 0;
  for (let hit = BEGINNING.exec(run); hit !== null; hit = BEGINNING.exec(run)) {
    const find = longestAt(run, hit.index, beginnings.get(hit[0]) ?? []);
    // A shorter beginning of another maker may start inside this one.
    BEGINNING.lastIndex = find?.end ?? hit.index + 1;
    if (find !== undefined && !EXAMPLE.test(run.slice(find.start, find.end))) finds.push(find);
  }
  for (const { kind, sign, whole } of MIDDLES) {
    if (!run.includes(sign)) continue;
    for (const { 0: value, index } of run.matchAll(whole))
      finds.push({ kind, start: index, end: index + value.length });
  }
  return finds;
}

function longestAt(run: string, start: number, candidates: readonly Shape[]): Find | undefined {
  for (const { kind, whole } of candidates) {
    whole.lastIndex = start;
    if (whole.test(run)) return { kind, start, end: whole.lastIndex };
  }
  return undefined;
}
