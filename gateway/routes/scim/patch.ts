import { z } from 'zod';
import { ScimFault } from './scim-fault.ts';
import { attributeName, urns } from './urns.ts';

/** More than any directory puts into one request. */
const MAX_OPERATIONS = 1_000;

const patchSchema = z.object({
  schemas: z.array(z.string()).refine((schemas) => schemas.includes(urns.patch)),
  // Entra ID writes `Add`, `Replace` and `Remove`.
  Operations: z
    .array(
      z.object({
        op: z
          .string()
          .max(10)
          .toLowerCase()
          .pipe(z.enum(['add', 'replace', 'remove'])),
        path: z.string().min(1).max(500).optional(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(MAX_OPERATIONS),
});

/** One change of one attribute. */
export interface Step {
  readonly op: 'add' | 'replace' | 'remove';
  /** The attribute's name in lower case, without its schema; sub-attributes after a point. */
  readonly attribute: string;
  /** What stands in the brackets of a path such as `members[value eq "…"]`. */
  readonly only: string | undefined;
  readonly value: unknown;
}

/**
 * The steps of a `PATCH` (RFC 7644, section 3.5.2), in order. An operation without a path, whose value names the
 * attributes, becomes one step for each. Throws `invalidSyntax` or `invalidPath`.
 */
export function stepsOf(body: unknown): Step[] {
  const patch = patchSchema.safeParse(body);
  if (!patch.success) throw new ScimFault('invalidSyntax', 'Operations');
  return patch.data.Operations.flatMap(({ op, path, value }) => {
    if (path !== undefined) return [{ op, ...readPath(path), value }];
    if (op === 'remove') throw new ScimFault('noTarget');
    const attributes = z.record(z.string(), z.unknown()).safeParse(value);
    if (!attributes.success) throw new ScimFault('invalidValue');
    return Object.entries(attributes.data).map(([name, own]) => ({
      ...{ op, attribute: attributeName(name), only: undefined, value: own },
    }));
  });
}

function readPath(path: string): Pick<Step, 'attribute' | 'only'> {
  const match = /^([A-Za-z][\w.$:-]*)(?:\[([^[\]]*)\](?:\.([A-Za-z]\w*))?)?$/.exec(path);
  if (match?.[1] === undefined) throw new ScimFault('invalidPath');
  const [, name, only, sub] = match;
  return { attribute: attributeName(sub === undefined ? name : `${name}.${sub}`), only };
}
