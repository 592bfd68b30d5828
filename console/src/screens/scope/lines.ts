/** Entries of a list as they are written, one in each line; empty lines and spaces around do not count. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
