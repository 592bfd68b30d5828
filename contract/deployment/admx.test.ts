import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { managedPolicyKeys } from '../managed-keys.ts';
import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { sampleDeployment } from './deployment.ts';
import { intuneText } from './intune.ts';
import { readRows } from './testing/read-intune.ts';
import { attribute, childOf, childrenOf, rootOf } from './testing/xml.ts';

const template = rootOf(admx(sampleDeployment));
const words = rootOf(adml());
const policies = childrenOf(childOf(template, 'policies'), 'policy');
const categories = childrenOf(childOf(template, 'categories'), 'category');
const tables = childOf(words, 'resources');
const stringIds = childrenOf(childOf(tables, 'stringTable'), 'string').map((string) =>
  attribute(string, 'id'),
);
const presentations = childrenOf(childOf(tables, 'presentationTable'), 'presentation');

/** The order of what is in each element, as the schema of the format (PolicyDefinitions) lays it down. */
const order: Readonly<Record<string, readonly string[]>> = {
  policyDefinitions: ['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies'],
  policy: [
    ...['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue'],
    ...['enabledList', 'disabledList', 'elements'],
  ],
  policyDefinitionResources: ['displayName', 'description', 'resources'],
  resources: ['stringTable', 'presentationTable'],
};

function allBelow(root: Element): Element[] {
  return [root, ...childrenOf(root).flatMap(allBelow)];
}

function references(kind: string): string[] {
  return allBelow(template).flatMap((element) =>
    Array.from(element.attributes).flatMap(({ value }) => {
      const [, name] = new RegExp(`^\\$\\(${kind}\\.(\\w+)\\)$`).exec(value) ?? [];
      return name === undefined ? [] : [name];
    }),
  );
}

const controls: Readonly<Record<string, string>> = {
  text: 'textBox',
  decimal: 'decimalTextBox',
  list: 'listBox',
  boolean: 'checkBox',
  multiText: 'multiTextBox',
};

describe('the administrative template', () => {
  test('has the parts of each element in the order of the format', () => {
    const elements = [...allBelow(template), ...allBelow(words)];
    for (const element of elements.filter(({ tagName }) => Object.hasOwn(order, tagName))) {
      const right = order[element.tagName] ?? [];
      const places = childrenOf(element).map(({ tagName }) => right.indexOf(tagName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }
  });

  test('uses each string of its language once or more, and no other', () => {
    expect(new Set(references('string'))).toEqual(new Set(stringIds));
    expect(stringIds).toHaveLength(new Set(stringIds).size);
  });

  test('shows each value of a policy with the control that fits its kind', () => {
    for (const policy of policies) {
      const elements = childrenOf(policy, 'elements').flatMap((list) => childrenOf(list));
      const shown = presentations.filter(
        (one) => `$(presentation.${attribute(one, 'id')})` === policy.getAttribute('presentation'),
      );
      const parts = shown.flatMap((presentation) => childrenOf(presentation));
      expect(parts.map((control) => [attribute(control, 'refId'), control.tagName])).toEqual(
        elements.map((element) => [attribute(element, 'id'), controls[element.tagName]]),
      );
    }
    expect(new Set(references('presentation'))).toEqual(
      new Set(presentations.map((one) => attribute(one, 'id'))),
    );
  });

  test('has one policy for each key and browser, and one to install in each', () => {
    const names = policies.map((policy) => attribute(policy, 'name'));
    const perBrowser = (browser: string) =>
      ['install', ...managedPolicyKeys].map((key) => `${browser}_${key}`);
    expect(names).toEqual([
      ...perBrowser('chrome'),
      ...perBrowser('edge'),
      'firefox_install',
      'firefox_policy',
    ]);
  });

  test('has every policy in a category, below Policies, for every Windows it is for', () => {
    for (const policy of policies) {
      expect(attribute(policy, 'name')).toMatch(/^\w+$/);
      expect(categories.map((category) => attribute(category, 'name'))).toContain(
        attribute(childOf(policy, 'parentCategory'), 'ref'),
      );
      expect(attribute(childOf(policy, 'supportedOn'), 'ref')).toBe('windows10');
      expect(attribute(policy, 'class')).toBe('Machine');
      const keys = allBelow(policy).flatMap((element) => element.getAttribute('key') ?? []);
      for (const key of keys)
        expect(key).toMatch(/^SOFTWARE\\Policies\\(Google|Microsoft|Mozilla)\\[^\\].*[^\\]$/);
    }
  });
});

test('Intune’s addresses are those that Windows makes of the template’s categories and policies', () => {
  const addresses = policies.map((policy) => {
    const category = attribute(childOf(policy, 'parentCategory'), 'ref');
    const above = categories.find((one) => attribute(one, 'name') === category);
    const parent = above === undefined ? '' : attribute(childOf(above, 'parentCategory'), 'ref');
    return `./Device/Vendor/MSFT/Policy/Config/Sidenote~Policy~${parent}~${category}/${attribute(policy, 'name')}`;
  });
  const [template, ...rows] = readRows(intuneText(sampleDeployment)).map(({ uri }) => uri);
  expect(template).toBe('./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Sidenote/Policy/Sidenote');
  expect(rows).toEqual(addresses);
});
