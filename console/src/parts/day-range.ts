/** Days as the address has them, and the times between which the gateway is asked, in the reader's own time. */
export function timesOf({ from, to }: { from: string; to: string }): Record<string, string> {
  const start = from === '' ? Number.NaN : new Date(`${from}T00:00`).getTime();
  const end = to === '' ? Number.NaN : new Date(`${to}T23:59:59.999`).getTime();
  return {
    ...(Number.isNaN(start) || start < 0 ? {} : { from: String(start) }),
    ...(Number.isNaN(end) || end < 0 ? {} : { to: String(end) }),
  };
}
