import { type ActionId, findAction } from '@sidenote/contract/catalogue';
import { type ParameterId, type Parameters, parameterIds } from '@sidenote/contract/parameters';

/** What goes with every request, as the bytes in the panel show it: the action, the passage, and where it stands. */
const always = [
  ...(['model', 'messages.0.role', 'messages.0.content'] as const),
  ...(['stream', 'stream_options.include_usage'] as const),
  ...(['metadata.site', 'metadata.product', 'metadata.object_type', 'metadata.format'] as const),
];

/**
 * The fields of a request that an action declares, for what its person chose and wrote: nothing else may stand in it.
 *
 * @param saysContext whether they let a line about team, product and kind of work go with it
 */
export function declaredFields(action: ActionId, given: Parameters, saysContext = false): string[] {
  const declared: Partial<Record<ParameterId, unknown>> = findAction(action)?.parameters ?? {};
  const own = parameterIds.filter((id) => declared[id] !== undefined && given[id] !== undefined);
  return [
    ...always,
    ...own.map((id) => `metadata.${id}`),
    ...(saysContext ? ['metadata.context'] : []),
  ].toSorted();
}

/** Every value of a body that holds no others, by its path: `messages.0.content`. */
export function fieldsOf(body: unknown, path = ''): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return { [path]: body };
  return Object.assign(
    {},
    ...Object.entries(body).map(([key, value]) => fieldsOf(value, path === '' ? key : `${path}.${key}`)),
  );
}
