import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** The comparisons of RFC 7644, section 3.4.2.2. What is not equal is a `not`; `pr` compares with nothing. */
export const operators = ['eq', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;

export type Operator = (typeof operators)[number];

/** A condition on the attributes of a directory's resource, by their names in lower case. */
export type Match =
  | {
      readonly kind: 'compare';
      readonly operator: Operator;
      readonly attribute: string;
      readonly value: string | boolean;
    }
  | { readonly kind: 'present'; readonly attribute: string }
  | { readonly kind: 'not'; readonly filter: Match }
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Match[] };

export interface Page {
  /** Resources before the first one. */
  readonly offset: number;
  /** Resources on the page at most. */
  readonly limit: number;
}

/** How an attribute is compared with a value, and whether a resource has it. */
export interface Comparison {
  readonly by: (operator: Operator, value: string | boolean) => RawBuilder<SqlBool>;
  readonly present: RawBuilder<SqlBool>;
}

/** The condition in SQL. An attribute that is not kept, or is of another type than the value, is like nothing. */
export function matching(
  match: Match | undefined,
  attributes: ReadonlyMap<string, Comparison>,
): RawBuilder<SqlBool> {
  if (match === undefined) return sql`1 = 1`;
  if (match.kind === 'compare')
    return attributes.get(match.attribute)?.by(match.operator, match.value) ?? nothing;
  if (match.kind === 'present') return attributes.get(match.attribute)?.present ?? nothing;
  // SQL does not know whether what is missing is like a value; here it is not.
  if (match.kind === 'not') return sql`not coalesce(${matching(match.filter, attributes)}, ${nothing})`;
  const parts = match.filters.map((part) => matching(part, attributes));
  return sql`(${sql.join(parts, match.kind === 'and' ? sql` and ` : sql` or `)})`;
}

export const nothing = sql<SqlBool>`(1 = 0)`;

const signs: ReadonlyMap<Operator, RawBuilder<unknown>> = new Map([
  ['eq', sql`=`],
  ['gt', sql`>`],
  ['ge', sql`>=`],
  ['lt', sql`<`],
  ['le', sql`<=`],
]);

export function exactly(column: string): Comparison {
  return textIn(column, (side) => side);
}

/** For names, of which the case says nothing (RFC 7643, sections 4.1.1 and 4.2). */
export function inAnyCase(column: string): Comparison {
  return textIn(column, (side) => sql`lower(${side})`);
}

export function isSwitched(column: string): Comparison {
  return {
    by: (operator, value) =>
      operator === 'eq' && typeof value === 'boolean' ? sql`${sql.ref(column)} = ${value ? 1 : 0}` : nothing,
    present: isThere(column),
  };
}

/** For times, which are asked for in the form of RFC 3339. */
export function atTime(column: string): Comparison {
  return {
    by: (operator, value) => {
      const sign = signs.get(operator);
      const at = Date.parse(String(value));
      return sign === undefined || Number.isNaN(at) ? nothing : sql`${sql.ref(column)} ${sign} ${at}`;
    },
    present: isThere(column),
  };
}

/** Without `like`, which is blind to case on SQLite and has signs of its own. */
function textIn(column: string, fold: (side: RawBuilder<unknown>) => RawBuilder<unknown>): Comparison {
  const own = fold(sql.ref(column));
  return {
    by: (operator, value) => {
      if (typeof value !== 'string') return nothing;
      const asked = fold(sql`cast(${value} as text)`);
      const sign = signs.get(operator);
      if (sign !== undefined) return sql`${own} ${sign} ${asked}`;
      if (operator === 'co') return sql`replace(${own}, ${asked}, '') <> ${own}`;
      const from = operator === 'sw' ? sql`1` : sql`length(${own}) - length(${asked}) + 1`;
      return sql`length(${own}) >= length(${asked}) and substr(${own}, ${from}, length(${asked})) = ${asked}`;
    },
    present: isThere(column),
  };
}

function isThere(column: string): RawBuilder<SqlBool> {
  return sql`${sql.ref(column)} is not null`;
}
