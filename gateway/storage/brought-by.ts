import { type RawBuilder, sql } from 'kysely';

/**
 * Whether an edge came by this connector. That it came by any stands in the statement's own text: the index of those edges has
 * no others, and a database only takes it where that is said before the values are known.
 */
export function broughtBy(connectorId: string): RawBuilder<boolean> {
  return sql<boolean>`origin = ${connectorId} and origin <> ''`;
}
