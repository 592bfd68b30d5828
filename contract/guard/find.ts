import { type Find, kindIds, kinds } from './kinds.ts';
import { findOwn } from './patterns/own-patterns.ts';
import { findEmails } from './personal/emails.ts';
import { findIbans } from './personal/ibans.ts';
import { findNationalNumbers } from './personal/national-numbers.ts';
import { findPhones } from './personal/phones.ts';
import type { GuardPolicy } from './policy.ts';
import { findAssignments } from './secrets/assignments.ts';
import { findCards } from './secrets/cards.ts';
import { placesIn } from './secrets/places.ts';
import { findPrivateKeys } from './secrets/private-keys.ts';
import { findTokens } from './secrets/tokens.ts';
import { findUrlPasswords } from './secrets/url-passwords.ts';
import { unescaped } from './unescaped.ts';

const secretFinders = [findPrivateKeys, findTokens, findUrlPasswords, findAssignments, findCards] as const;
const personalFinders = [findIbans, findNationalNumbers, findEmails, findPhones] as const;

/**
 * Everything in a text that a policy asks about, in its order and without overlaps. The time it takes grows with the
 * length of the text and with nothing else in it.
 */
export function findIn(text: string, { personal, patterns }: GuardPolicy): Find[] {
  const { plain, placeIn } = unescaped(text);
  const places = placesIn(plain);
  const found = [
    ...secretFinders.flatMap((finder) => finder(plain, places)),
    ...(patterns.length === 0 ? [] : findOwn(plain, patterns)),
    ...(personal === 'off' ? [] : personalFinders.flatMap((finder) => finder(plain))),
  ];
  return joined(found).map(({ kind, start, end }) => ({ kind, start: placeIn(start), end: placeIn(end) }));
}

/** Whether a policy would not let a text through as it is: found as cheaply as can be. */
export function holdsBack(text: string, policy: GuardPolicy): 'secrets' | 'personal' | undefined {
  const strict = (group: 'secrets' | 'personal') => policy[group] === 'replace' || policy[group] === 'block';
  if (!strict('secrets') && !strict('personal')) return undefined;
  const groups = new Set(findIn(text, policy).map(({ kind }) => kinds[kind].group));
  return (['secrets', 'personal'] as const).find((group) => strict(group) && groups.has(group));
}

/** Finds that overlap become one, of the kind that says most: nothing of either may stay behind. */
export function joined(finds: readonly Find[]): Find[] {
  const all: Find[] = [];
  for (const find of finds.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || find.start >= last.end) all.push(find);
    else all[all.length - 1] = together(last, find);
  }
  return all;
}

function together(one: Find, other: Find): Find {
  const kind = kindIds.indexOf(one.kind) <= kindIds.indexOf(other.kind) ? one.kind : other.kind;
  return { kind, start: one.start, end: Math.max(one.end, other.end) };
}
