/** No list gives more at once, whatever it is asked for: products have limits too, and here few comments make two pages. */
const mostAtOnce = 2;

/** A whole number of a query, at least `least`; `otherwise` where there is none or none that makes sense. */
export function countIn(query: URLSearchParams, name: string, otherwise: number, least = 0): number {
  const given = query.get(name) ?? '';
  return /^\d{1,9}$/.test(given) && Number(given) >= least ? Number(given) : otherwise;
}

/** How many of a list are given at once. */
export function limitIn(query: URLSearchParams, name: string, otherwise: number): number {
  return Math.min(countIn(query, name, otherwise, 1), mostAtOnce);
}

/** Some of a list, and whether more follow. */
export function part<Item>(items: readonly Item[], start: number, limit: number) {
  const end = start + limit;
  return { items: items.slice(start, end), more: end < items.length };
}

/** Those properties of an answer that a query asks for by name; all of them where it names none. */
export function chosen(from: object, names: string | null): object {
  if (names === null) return from;
  const wanted = new Set(names.split(','));
  return Object.fromEntries(Object.entries(from).filter(([name]) => wanted.has(name)));
}
