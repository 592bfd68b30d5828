import type { Program, Step } from './program.ts';
import { type CharSet, type Edge, has, isWord } from './syntax.ts';

/** A stretch of a text, in UTF-16 code units; `end` is behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOBODY = -1;
const isBreak = (unit: number) => unit === 10 || unit === 13;

/**
 * Everything of a text that is part of some match; matches that overlap are one stretch. Each character is looked at
 * once, with at most one visit of each step (Thompson's way), so that no text and no pattern can make it slow.
 */
export function matchAll({ steps, start }: Program, text: string): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  const firsts = firstChars(steps, start);
  /** When each step was last visited, as a place in the text and one more. */
  const visited = new Uint32Array(steps.length);
  /** The steps that are gone on with, and where each one's match began: the earliest first. */
  let now: Thread[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    // Behind the text there is none, and what would be taken there is not gone on with.
    const unit = text.charCodeAt(at);
    if (now.length === 0 && !firsts(unit)) continue;
    const following: Thread[] = [];
    now.push({ step: start, began: at });
    for (const thread of now) {
      // By hand: a pattern of many steps would go too deep.
      const open = [thread.step];
      for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (visited[index] === at + 1) continue;
        visited[index] = at + 1;
        const step = steps[index];
        if (step?.does === 'fork') open.push(...step.nexts);
        else if (step?.does === 'look' && holdsAt(step.edge, text, at)) open.push(step.next);
        else if (step?.does === 'done') note(stretches, thread.began, at);
        else if (step?.does === 'take' && has(step.set, unit))
          following.push({ step: step.next, began: thread.began });
      }
    }
    now = following;
  }
  return stretches;
}

/** A match under way. Where two come to the same step, the one that began earlier goes on. */
interface Thread {
  readonly step: number;
  readonly began: number;
}

/** Adds a match; the ends only grow, and what it overlaps becomes one with it. */
function note(stretches: { start: number; end: number }[], start: number, end: number): void {
  let from = start;
  let last = stretches.at(-1);
  while (last !== undefined && last.end > from) {
    from = Math.min(from, last.start);
    stretches.pop();
    last = stretches.at(-1);
  }
  stretches.push({ start: from, end });
}

function holdsAt(edge: Edge, text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : NOBODY;
  const behind = at < text.length ? text.charCodeAt(at) : NOBODY;
  if (edge === 'line-start') return before === NOBODY || isBreak(before);
  if (edge === 'line-end') return behind === NOBODY || isBreak(behind);
  return (isWord(before) !== isWord(behind)) === (edge === 'word');
}

/** Which characters a match can begin with: everywhere else, nothing has to be tried. */
function firstChars(steps: readonly Step[], start: number): (unit: number) => boolean {
  const sets: CharSet[] = [];
  const seen = new Set<number>();
  const open = [start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const step = steps[index];
    if (step?.does === 'take') sets.push(step.set);
    else if (step?.does === 'fork') open.push(...step.nexts);
    else if (step?.does === 'look') open.push(step.next);
  }
  const ascii = Array.from({ length: 128 }, (_, unit) => sets.some((set) => has(set, unit)));
  return (unit) => ascii[unit] ?? sets.some((set) => has(set, unit));
}
