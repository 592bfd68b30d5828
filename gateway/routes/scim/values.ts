import { z } from 'zod';
import { ScimFault } from './scim-fault.ts';

const printable = /^\P{Cc}*$/u;

/** The bounds of what is kept of a directory. */
const kept = {
  userName: z.string().trim().min(1).max(255).regex(printable),
  externalId: z.string().min(1).max(255).regex(printable),
  displayName: z.string().trim().min(1).max(200).regex(printable),
  // A user here, or what tokens call somebody who is to come.
  memberId: z.union([z.uuid().toLowerCase(), z.string().min(1).max(255).regex(printable)]),
} as const;

/** A text of the directory within its bounds. Throws `invalidValue` with the attribute's name. */
export function readText(attribute: keyof typeof kept, value: unknown): string {
  const text = kept[attribute].safeParse(alone(value));
  if (!text.success) throw new ScimFault('invalidValue', attribute);
  return text.data;
}

/** A truth value, also as Entra ID writes it: `"True"` and `"False"`. */
export function readActive(value: unknown): boolean {
  const single = alone(value);
  const text = typeof single === 'string' ? single.toLowerCase() : single;
  if (text === true || text === 'true') return true;
  if (text === false || text === 'false') return false;
  throw new ScimFault('invalidValue', 'active');
}

/** The ids in a list of members; one alone may come without the list. Throws `nestedGroup` where it says it is one. */
export function readMembers(value: unknown): string[] {
  const members = z
    .array(z.object({ value: kept.memberId, type: z.unknown().optional() }))
    .max(MAX_MEMBERS)
    .safeParse([value].flat());
  if (!members.success) throw new ScimFault('invalidValue', 'members');
  if (members.data.some(({ type }) => isGroup(type))) throw new ScimFault('nestedGroup');
  return [...new Set(members.data.map((member) => member.value))];
}

/** A member's `type` (RFC 7643, section 4.2) is the same in any case. */
function isGroup(type: unknown): boolean {
  return typeof type === 'string' && type.toLowerCase() === 'group';
}

/** Members in one request; a larger group comes in several. */
const MAX_MEMBERS = 10_000;

/** Older versions of Entra ID wrap a single value into a list of one object. */
function alone(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [only]: unknown[] = value;
  return typeof only === 'object' && only !== null && 'value' in only ? only.value : only;
}
