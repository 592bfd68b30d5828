import { z } from 'zod';
import { MAX_RESULTS } from './discovery.ts';
import { type Filter, parseFilter } from './filter.ts';
import type { Resource } from './resources.ts';
import { ScimFault } from './scim-fault.ts';
import { attributeName, urns } from './urns.ts';

const number = z
  .string()
  .regex(/^-?\d{1,9}$/)
  .transform(Number);
const names = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').map((name) => attributeName(name.trim())));

const querySchema = z.object({
  startIndex: number.default(1).transform((index) => Math.max(index, 1)),
  count: number.default(100).transform((count) => Math.min(Math.max(count, 0), MAX_RESULTS)),
  filter: z.string().optional(),
  attributes: names.optional(),
  excludedAttributes: names.default([]),
});

/** What a list or a single resource is asked for with. */
export interface Query {
  readonly startIndex: number;
  readonly count: number;
  readonly filter: Filter | undefined;
  /** Whether an attribute, by its name in lower case, is to be answered. */
  readonly wants: (attribute: string) => boolean;
}

/** Reads the query of a `GET`. `filterable` are the attributes that are kept; a filter on others finds nobody rightly. */
export function readQuery(query: unknown, filterable: readonly string[]): Query {
  const read = querySchema.safeParse(query);
  if (!read.success) throw new ScimFault('invalidValue');
  const { filter, attributes, excludedAttributes, ...page } = read.data;
  const parsed = filter === undefined ? undefined : parseFilter(filter);
  if (parsed !== undefined && !attributesOf(parsed).every((name) => filterable.includes(name)))
    throw new ScimFault('invalidFilter');
  return {
    ...page,
    filter: parsed,
    wants: (name) => (attributes?.includes(name) ?? true) && !excludedAttributes.includes(name),
  };
}

/** The attributes that were asked for; the id and the schemas are always there (RFC 7643, section 7). */
export function selected(resource: Resource, { wants }: Query): Resource {
  return Object.fromEntries(
    Object.entries(resource).filter(
      ([name]) => name === 'id' || name === 'schemas' || wants(name.toLowerCase()),
    ),
  );
}

/** One page of a list (RFC 7644, section 3.4.2). */
export function listOf(resources: readonly Resource[], total: number, { startIndex }: Query): Resource {
  return {
    schemas: [urns.list],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

function attributesOf(filter: Filter): string[] {
  return filter.kind === 'equal' ? [filter.attribute] : filter.filters.flatMap(attributesOf);
}
