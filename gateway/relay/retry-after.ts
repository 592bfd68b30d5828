/** What a `Retry-After` header asks for, in milliseconds from now; undefined when it asks for nothing sensible. */
export function retryAfterMs(value: string | string[] | undefined, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000;
  // A date has letters; Date.parse takes much more than HTTP's dates, such as negative numbers.
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
