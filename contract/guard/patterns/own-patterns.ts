import { type Find, isPlaceholder } from '../kinds.ts';
import { matchAll } from './match.ts';
import { PatternFault, parsePattern } from './parse.ts';
import { type Program, programOf } from './program.ts';

/** The longest pattern, in characters, and how many there may be: together they bound what a text costs. */
export const LONGEST_PATTERN = 200;
export const MOST_PATTERNS = 50;

/** Whether a pattern can be read and is not too large. */
export function isPattern(pattern: string): boolean {
  try {
    programOf(parsePattern(pattern));
    return true;
  } catch (error) {
    if (error instanceof PatternFault) return false;
    throw error;
  }
}

/** Programs of the lists that are in use: a policy is read far less often than texts are. */
const compiled = new WeakMap<readonly string[], readonly Program[]>();

function programsOf(patterns: readonly string[]): readonly Program[] {
  const known = compiled.get(patterns) ?? patterns.map((pattern) => programOf(parsePattern(pattern)));
  compiled.set(patterns, known);
  return known;
}

/** Finds what an organisation's own patterns match. They have passed {@link isPattern}. */
export function findOwn(text: string, patterns: readonly string[]): Find[] {
  return programsOf(patterns).flatMap((program) =>
    matchAll(program, text).flatMap(({ start, end }) =>
      isPlaceholder(text.slice(start, end)) ? [] : [{ kind: 'own-pattern' as const, start, end }],
    ),
  );
}
