import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { AccessTo } from './access.ts';
import type { NodeKeys } from './node-keys.ts';
import { containerOf, openObject } from './sealed-refs.ts';

/**
 * An object by its ids. Where it is, is not told on to who never said it themselves, but where the id says so anyway.
 *
 * @param told the key of the container that they said it is in
 */
export function refTold(
  keys: NodeKeys,
  access: AccessTo,
  key: string,
  told: string | undefined,
): WorkRef | undefined {
  const node = access.nodes.get(key);
  const ref = node === undefined ? undefined : openObject(keys, node);
  if (ref === undefined) return undefined;
  const within = containerOf(ref);
  const isKnown =
    within === undefined ||
    access.of(key) === 'listed' ||
    keys.container(within) === told ||
    saysWhere(keys, ref);
  if (isKnown) return ref;
  const { container: _others, ...bare } = ref;
  return bare;
}

/** Whether an id is one within its container, or begins with it. */
function saysWhere(keys: NodeKeys, { container, ...bare }: WorkRef): boolean {
  return bare.object.startsWith(`${container}-`) || keys.object(bare) !== keys.object({ ...bare, container });
}
