/** Those whose letters left would be another's as well. A test holds all names apart: who adds a sentence adds its path here. */
const twins: ReadonlySet<string> = new Set([
  'answerers.title',
  'cue.words',
  'diagnostics.signedIn',
  'found.authorization',
  'guard.lines',
  'insert.replaced',
  'methods.definition',
  'problems.too_large',
  'setup.connecting',
  'verdict.unreachable',
  'verdict.unreachableNext',
  'workObjects.comment',
]);

/**
 * The name of a sentence among a browser’s messages, which may hold letters, digits and `_` alone. Of each word of the path two
 * letters are left, the first and the fourth: every language carries all names, and in full they are a fifth of its weight.
 */
export function messageName(path: string): string {
  const few = path.replaceAll(/[A-Z]?[a-z]+/g, (word) => word.charAt(0) + word.charAt(3));
  const name = few.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replaceAll('.', '_');
  return twins.has(path) ? `${name}2` : name;
}
