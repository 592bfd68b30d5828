import { z } from 'zod';
import type { Match } from '../../storage/directory-match.ts';
import { MAX_RESULTS } from './discovery.ts';
import { parseFilter } from './filter.ts';
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
  readonly filter: Match | undefined;
  /** Whether an attribute, or `attribute.part`, by its name in lower case is to be answered (RFC 7644, section 3.9). */
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
    wants: (name) => {
      const [whole = name] = name.split('.', 1);
      if ([name, whole].some((one) => excludedAttributes.includes(one))) return false;
      if (attributes === undefined) return true;
      return attributes.some((one) => one === name || one === whole || one.startsWith(`${name}.`));
    },
  };
}

/** The attributes that were asked for; the id and the schemas are always there (RFC 7643, section 7). */
export function selected(resource: Resource, { wants }: Query): Resource {
  return Object.fromEntries(
    Object.entries(resource)
      .filter(([name]) => name === 'id' || name === 'schemas' || wants(name.toLowerCase()))
      .map(([name, value]) => [name, partsOf(value, (part) => wants(`${name}.${part}`.toLowerCase()))]),
  );
}

/** The parts of a complex value, or of each of several, that were asked for. */
function partsOf(value: unknown, wants: (part: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => partsOf(one, wants));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => wants(part)));
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

function attributesOf(filter: Match): string[] {
  if ('attribute' in filter) return [filter.attribute];
  return filter.kind === 'not' ? attributesOf(filter.filter) : filter.filters.flatMap(attributesOf);
}
