/** How many of everything there are, for a number of rows. */
export interface Population {
  readonly rows: number;
  readonly organisations: number;
  readonly people: number;
  /** Span of the rows in days. */
  readonly days: number;
}

/** Requests of one person in a day, as in the promise this is about. */
export const REQUESTS_PER_DAY = 20;
export const DAY_MS = 86_400_000;
/** The last moment of the generated time; fixed, so that the same rows come out each time. */
export const END = Date.UTC(2026, 10, 1);
const DAYS = 90;

/** People who ask 20 times a day for 90 days, in organisations of about 30 of them. */
export function populationOf(rows: number): Population {
  const people = Math.max(50, Math.round(rows / (REQUESTS_PER_DAY * DAYS)));
  return { rows, people, organisations: Math.max(10, Math.round(people / 30)), days: DAYS };
}

/** An organisation's id by its rank; the first is the largest. */
export function organisationId(rank: number): string {
  return `org-${String(rank).padStart(5, '0')}`;
}

/** People of one organisation in one team. */
const TEAM_PEOPLE = 10;

/** The id of somebody's team, by their place among their organisation's people. */
export function teamId(rank: number, place: number): string {
  const team = String(Math.floor(place / TEAM_PEOPLE)).padStart(6, '0');
  return `00000000-0000-4000-8000-${String(rank).padStart(6, '0')}${team}`;
}

/** A person's pseudonym by their number. */
export function personId(n: number): string {
  return n.toString(16).padStart(8, '0').repeat(4);
}
