/** The name of a sentence among a browser’s messages, which may hold letters, digits and `_` alone. */
export function messageName(path: string): string {
  return path.replaceAll(/[.-]/g, '_');
}
