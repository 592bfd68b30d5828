/** Where a query stops being one: a place in its text, in UTF-16 code units; a `length` of 0 is its end. */
export interface QueryFault {
  readonly at: number;
  readonly length: number;
}

/** Longest query that is read, in UTF-16 code units. Nobody writes longer ones; a parser could be kept busy by them. */
export const MAX_QUERY_CHARS = 5_000;
