import type { Figures } from '@sidenote/contract/insights';
import { say, sayCount, sayNumber, sayRow } from '../locales/say.ts';

/** Figures as they are read; what is not shown says so. */
export const hidden = () => say('figures.hidden');

/** A share of one, in whole percent. */
function sayPercent(share: number): string {
  return sayNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** A share of a number, in whole percent. */
export function sayShare(count: number, of: number): string {
  return of === 0 ? hidden() : sayPercent(count / of);
}

/** People of whom the lower end of their five is known. */
export function sayPeople(from: number): string {
  return from === 0 ? say('insights.fewPeople') : say('insights.people', { from, to: from + 4 });
}

/** Milliseconds as seconds. */
export function saySeconds(ms: number | null | undefined): string {
  if (ms === null || ms === undefined) return hidden();
  return say('insights.seconds', { seconds: sayNumber(ms / 1_000, { maximumFractionDigits: 1 }) });
}

export function sayCost(tokens: Figures['tokens']): string {
  if (tokens === null) return hidden();
  if (tokens.cost === null) return say('insights.costUnknown');
  if (tokens.cost.length === 0) return say('insights.costNone');
  return sayRow(
    tokens.cost.map(({ currency, micros }) => sayNumber(micros / 1e6, { style: 'currency', currency })),
  );
}

/** The share of those who were content, with its range. */
export function saySatisfaction(votes: Figures['votes']): string {
  if (votes === null) return hidden();
  const all = votes.up + votes.down;
  return say('insights.satisfactionOf', {
    share: sayPercent(votes.up / all),
    votes: sayCount('insights.votes', all),
    low: sayPercent(votes.low),
    high: sayPercent(votes.high),
  });
}

/** How many of the answers that were told of, and their share. Whether none was, or too few people’s, is not told. */
export function sayOfTold(
  told: Figures['told'],
  outcome: Exclude<keyof NonNullable<Figures['told']>, 'weeks' | 'told'>,
): string {
  if (told === null) return hidden();
  const count = told[outcome];
  return say('insights.ofTold', { count: sayNumber(count), share: sayShare(count, told.told) });
}

/** Of how many weeks a sum is, behind it, where it is not all of those that are looked at. */
export function sayInWeeks(of: { readonly weeks: number } | null, looked: number): string {
  return of === null || of.weeks === looked ? '' : ` (${sayCount('figures.inWeeks', of.weeks)})`;
}

export function sayMaybe(count: number | null | undefined): string {
  return count === null || count === undefined ? hidden() : sayNumber(count);
}
