import type { Element } from '@xmldom/xmldom';
import { type RegistryTree, type Stored, setValue } from './registry-tree.ts';
import { attribute, childOf, childrenOf, rootOf } from './xml.ts';

/** What an admin chooses for one policy of a template. */
export interface Setting {
  readonly policy: string;
  readonly enabled: boolean;
  /** Values of the policy's elements by id; a list has its entries. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

/** Writes what Windows would write into the registry for these settings. */
export function applyAdmx(
  template: string,
  settings: readonly Setting[],
  tree: RegistryTree = new Map(),
): RegistryTree {
  const policies = new Map(
    childrenOf(childOf(rootOf(template), 'policies'), 'policy').map((policy) => [
      attribute(policy, 'name'),
      policy,
    ]),
  );
  for (const setting of settings) {
    const policy = policies.get(setting.policy);
    if (policy === undefined) throw new Error(`no policy ${setting.policy}`);
    apply(policy, setting, tree);
  }
  return tree;
}

function apply(policy: Element, { enabled, data }: Setting, tree: RegistryTree): void {
  const key = attribute(policy, 'key');
  for (const value of childrenOf(policy, enabled ? 'enabledValue' : 'disabledValue'))
    setValue(tree, key, attribute(policy, 'valueName'), constant(value));
  for (const list of childrenOf(policy, enabled ? 'enabledList' : 'disabledList'))
    for (const item of childrenOf(list, 'item'))
      setValue(tree, attribute(item, 'key'), attribute(item, 'valueName'), constant(childOf(item, 'value')));
  if (!enabled) return;
  for (const element of childrenOf(policy, 'elements').flatMap((elements) => childrenOf(elements))) {
    const value = data[attribute(element, 'id')];
    if (value === undefined) throw new Error(`nothing entered for ${attribute(element, 'id')}`);
    write(element, value, key, tree);
  }
}

function write(element: Element, value: string | readonly string[], key: string, tree: RegistryTree): void {
  if (element.tagName === 'list') {
    const path = attribute(element, 'key');
    const prefix = attribute(element, 'valuePrefix');
    if (typeof value === 'string' || value.length === 0) throw new Error('not a list with entries');
    for (const [at, entry] of value.entries()) setValue(tree, path, `${prefix}${at + 1}`, entry);
    return;
  }
  if (typeof value !== 'string') throw new Error('a list for a single value');
  setValue(tree, key, attribute(element, 'valueName'), single(element, value));
}

function single(element: Element, value: string): Stored {
  switch (element.tagName) {
    case 'text':
      if (value.length > Number(attribute(element, 'maxLength')))
        throw new Error('longer than the template allows');
      return value;
    case 'multiText':
      return value.split('\n');
    case 'decimal':
      return within(element, Number(value));
    case 'boolean':
      return constant(childOf(element, `${value}Value`));
    default:
      throw new Error(`no element ${element.tagName}`);
  }
}

function within(element: Element, value: number): number {
  const fits =
    value >= Number(attribute(element, 'minValue')) && value <= Number(attribute(element, 'maxValue'));
  if (!fits) throw new Error('outside of what the template allows');
  return value;
}

function constant(holder: Element): Stored {
  const [number] = childrenOf(holder, 'decimal');
  return number === undefined
    ? (childOf(holder, 'string').textContent ?? '')
    : Number(attribute(number, 'value'));
}
