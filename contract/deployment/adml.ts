import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';
import { namespaces } from './admx.ts';
import { shapeOf } from './value-shapes.ts';
import { element, textElement } from './xml.ts';

/** The words of the administrative template, in English. */
export function adml(): string {
  const resources = [
    ...element(
      'stringTable',
      {},
      strings().flatMap(([id, text]) => textElement('string', { id }, text)),
    ),
    ...element('presentationTable', {}, presentations()),
  ];
  const body = [
    ...textElement('displayName', {}, 'Sidenote'),
    ...textElement('description', {}, 'Installs Sidenote in the browser and sets its policy.'),
    ...element('resources', {}, resources),
  ];
  const lines = element(
    'policyDefinitionResources',
    { ...namespaces, revision: '1.0', schemaVersion: '1.0' },
    body,
  );
  return ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ''].join('\r\n');
}

const anotherPolicy =
  'Do not use this where the policy ExtensionSettings is set as one text as well: of the two, the browser takes one. Add Sidenote to that text instead.';

function strings(): [string, string][] {
  const keys = managedPolicyKeys.flatMap((key): [string, string][] => [
    [key, aboutKey(key).title],
    [`${key}_help`, helpFor(key)],
  ]);
  return [
    ['windows10', 'Windows 10 or later'],
    ['sidenote', 'Sidenote'],
    ['chrome', 'Google Chrome'],
    ['edge', 'Microsoft Edge'],
    ['firefox', 'Mozilla Firefox'],
    ['install', 'Install Sidenote'],
    ['install_help', `Installs Sidenote for everybody, with its icon in the toolbar. ${anotherPolicy}`],
    ['firefox_install', 'Install Sidenote'],
    [
      'firefox_install_help',
      `Installs Sidenote for everybody, with its icon in the toolbar. ${anotherPolicy}`,
    ],
    ['firefox_policy', 'Policy of Sidenote'],
    [
      'firefox_policy_help',
      'All keys in one JSON object: what stands below the add-on’s id under 3rdparty in firefox/policies.json.',
    ],
    ...keys,
  ];
}

function helpFor(key: ManagedPolicyKey): string {
  const { description, expected, missing } = aboutKey(key);
  const disabled = shapeOf(key).type === 'array' ? ' Disabled sets an empty list.' : '';
  return `${description} Expected: ${expected}.${disabled} If it is not configured: ${missing}.`;
}

function presentations(): string[] {
  const keys = managedPolicyKeys.flatMap((key) => {
    const control = controlFor(key);
    return control.length === 0 ? [] : element('presentation', { id: key }, control);
  });
  return [
    ...element('presentation', { id: 'install' }, textBox('update_url', 'Address of the update manifest')),
    ...element('presentation', { id: 'firefox_install' }, [
      ...textBox('install_url', 'Address of the signed package'),
      ...textElement('checkBox', { refId: 'private_browsing' }, 'Run in private windows'),
    ]),
    ...element(
      'presentation',
      { id: 'firefox_policy' },
      textElement('multiTextBox', { refId: 'policy' }, 'JSON object'),
    ),
    ...keys,
  ];
}

/** A switch needs no control: enabled and disabled are its values. */
function controlFor(key: ManagedPolicyKey): string[] {
  const { title } = aboutKey(key);
  switch (shapeOf(key).type) {
    case 'boolean':
      return [];
    case 'string':
      return textBox(key, title);
    case 'integer':
      return textElement('decimalTextBox', { refId: key }, title);
    case 'array':
      return textElement('listBox', { refId: key }, title);
  }
}

function textBox(refId: string, label: string): string[] {
  return element('textBox', { refId }, textElement('label', {}, label));
}
