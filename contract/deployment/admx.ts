import { type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';
import type { Deployment } from './deployment.ts';
import { chromiumInstall, firefoxInstall } from './force-install.ts';
import { firefoxStorageKey, managedStorageKey, policyRoots } from './registry.ts';
import { shapeOf } from './value-shapes.ts';
import { element, textElement } from './xml.ts';

/** The browsers whose policies the administrative template holds, each a category of its own. */
export const templateBrowsers = ['chrome', 'edge', 'firefox'] as const;
export type TemplateBrowser = (typeof templateBrowsers)[number];

/** Names of policies; those of keys come once for each browser of Chromium's kind. */
export const policyName = {
  install: (browser: TemplateBrowser) => `${browser}_install`,
  key: (browser: 'chrome' | 'edge', key: ManagedPolicyKey) => `${browser}_${key}`,
  firefox: 'firefox_policy',
};

/** The administrative template for group policy and Intune: which policy writes which value of the registry. */
export function admx(deployment: Deployment): string {
  const keys = (['chrome', 'edge'] as const).flatMap((browser) => [
    ...installPolicy(deployment, browser),
    ...managedPolicyKeys.flatMap((key) => keyPolicy(deployment, browser, key)),
  ]);
  const body = [
    ...element(
      'policyNamespaces',
      {},
      element('target', { prefix: 'sidenote', namespace: 'Sidenote.Policies' }),
    ),
    ...element('resources', { minRequiredRevision: '1.0' }),
    ...element(
      'supportedOn',
      {},
      element(
        'definitions',
        {},
        element('definition', { name: 'windows10', displayName: '$(string.windows10)' }),
      ),
    ),
    ...element('categories', {}, categories()),
    ...element('policies', {}, [...keys, ...firefoxPolicies(deployment)]),
  ];
  const lines = element('policyDefinitions', { ...namespaces, revision: '1.0', schemaVersion: '1.0' }, body);
  return ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ''].join('\r\n');
}

/** What the root of both files of a template says. */
export const namespaces = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

function categories(): string[] {
  const below = templateBrowsers.flatMap((browser) =>
    element(
      'category',
      { name: browser, displayName: `$(string.${browser})` },
      element('parentCategory', { ref: 'sidenote' }),
    ),
  );
  return [...element('category', { name: 'sidenote', displayName: '$(string.sidenote)' }), ...below];
}

interface Policy {
  readonly name: string;
  readonly words: string;
  readonly browser: TemplateBrowser;
  readonly key: string;
  readonly valueName?: string;
  readonly presentation?: string;
}

function policy(
  { name, words, browser, key, valueName, presentation }: Policy,
  children: readonly string[],
): string[] {
  const attributes = {
    name,
    class: 'Machine',
    displayName: `$(string.${words})`,
    explainText: `$(string.${words}_help)`,
    key,
    ...(valueName === undefined ? {} : { valueName }),
    ...(presentation === undefined ? {} : { presentation: `$(presentation.${presentation})` }),
  };
  return element('policy', attributes, [
    ...element('parentCategory', { ref: browser }),
    ...element('supportedOn', { ref: 'windows10' }),
    ...children,
  ]);
}

function installPolicy(deployment: Deployment, browser: 'chrome' | 'edge'): string[] {
  const { update_url: _, ...fixed } = chromiumInstall(deployment, browser);
  const key = `${policyRoots[browser]}\\ExtensionSettings\\${deployment.chromium.id}`;
  const text = element('text', {
    id: 'update_url',
    valueName: 'update_url',
    required: 'true',
    maxLength: 2_000,
  });
  const name = policyName.install(browser);
  return policy({ name, words: 'install', browser, key, presentation: 'install' }, [
    ...enabledList(key, fixed),
    ...element('elements', {}, text),
  ]);
}

function firefoxPolicies(deployment: Deployment): string[] {
  const { install_url: _, private_browsing: __, ...fixed } = firefoxInstall(deployment);
  const { id } = deployment.firefox;
  const key = `${policyRoots.firefox}\\ExtensionSettings\\${id}`;
  const install = [
    ...element('text', { id: 'install_url', valueName: 'install_url', required: 'true', maxLength: 2_000 }),
    ...element('boolean', { id: 'private_browsing', valueName: 'private_browsing' }, [
      ...element('trueValue', {}, element('decimal', { value: 1 })),
      ...element('falseValue', {}, element('decimal', { value: 0 })),
    ]),
  ];
  const words = 'firefox_install';
  const values = element('multiText', { id: 'policy', valueName: id, required: 'true', maxLength: 100_000 });
  return [
    ...policy({ name: policyName.install('firefox'), words, browser: 'firefox', key, presentation: words }, [
      ...enabledList(key, fixed),
      ...element('elements', {}, install),
    ]),
    ...policy(
      {
        ...{ name: policyName.firefox, words: 'firefox_policy', browser: 'firefox' },
        ...{ key: firefoxStorageKey, presentation: 'firefox_policy' },
      },
      element('elements', {}, values),
    ),
  ];
}

function enabledList(key: string, values: Readonly<Record<string, string | boolean>>): string[] {
  const items = Object.entries(values).flatMap(([valueName, value]) => item(key, valueName, value));
  return element('enabledList', {}, items);
}

function item(key: string, valueName: string, value: string | boolean): string[] {
  const inner =
    typeof value === 'string'
      ? textElement('string', {}, value)
      : element('decimal', { value: Number(value) });
  return element('item', { key, valueName }, element('value', {}, inner));
}

/** One policy for one key. What kind of control it has follows from the key's type. */
function keyPolicy({ chromium }: Deployment, browser: 'chrome' | 'edge', name: ManagedPolicyKey): string[] {
  const key = managedStorageKey(browser, chromium.id);
  const base = { name: policyName.key(browser, name), words: name, browser, key };
  const shape = shapeOf(name);
  switch (shape.type) {
    case 'boolean':
      return policy({ ...base, valueName: name }, [
        ...element('enabledValue', {}, element('decimal', { value: 1 })),
        ...element('disabledValue', {}, element('decimal', { value: 0 })),
      ]);
    case 'string': {
      // Windows counts half of some characters.
      const text = { id: name, valueName: name, required: 'true', maxLength: shape.maxLength * 2 };
      return policy({ ...base, presentation: name }, element('elements', {}, element('text', text)));
    }
    case 'integer': {
      const limits = { minValue: shape.minimum, maxValue: shape.maximum };
      const decimal = element('decimal', { id: name, valueName: name, required: 'true', ...limits });
      return policy({ ...base, presentation: name }, element('elements', {}, decimal));
    }
    case 'array':
      return policy({ ...base, presentation: name }, [
        // Group policy has no empty list: disabled stands for it.
        ...element('disabledList', {}, item(key, name, '[]')),
        ...element('elements', {}, element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' })),
      ]);
  }
}
