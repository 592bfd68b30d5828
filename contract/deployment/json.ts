/** A value as a JSON file: two spaces, and a line break at its end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
