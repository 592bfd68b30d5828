import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** A condition on the attributes of a directory's resource, by their names in lower case. */
export type Match =
  | { readonly kind: 'equal'; readonly attribute: string; readonly value: string | boolean }
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Match[] };

export interface Page {
  /** Resources before the first one. */
  readonly offset: number;
  /** Resources on the page at most. */
  readonly limit: number;
}

/** How an attribute is compared with a value. */
export type Comparison = (value: string | boolean) => RawBuilder<SqlBool>;

/** The condition in SQL. An attribute that is not kept, or is of another type than the value, equals nothing. */
export function matching(
  match: Match | undefined,
  attributes: ReadonlyMap<string, Comparison>,
): RawBuilder<SqlBool> {
  if (match === undefined) return sql`1 = 1`;
  if (match.kind === 'equal') return attributes.get(match.attribute)?.(match.value) ?? nothing;
  const parts = match.filters.map((part) => matching(part, attributes));
  return sql`(${sql.join(parts, match.kind === 'and' ? sql` and ` : sql` or `)})`;
}

const nothing = sql<SqlBool>`1 = 0`;

export function exactly(column: string): Comparison {
  return (value) => (typeof value === 'string' ? sql`${sql.ref(column)} = ${value}` : nothing);
}

/** For names, of which the case says nothing (RFC 7643, sections 4.1.1 and 4.2). */
export function inAnyCase(column: string): Comparison {
  return (value) => (typeof value === 'string' ? sql`lower(${sql.ref(column)}) = lower(${value})` : nothing);
}

export function isSwitched(column: string): Comparison {
  return (value) => (typeof value === 'boolean' ? sql`${sql.ref(column)} = ${value ? 1 : 0}` : nothing);
}
