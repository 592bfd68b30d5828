import { type Deployment, type PolicyValue, policyObject } from './deployment.ts';
import { chromiumInstall, firefoxInstall } from './force-install.ts';
import { element, textElement } from './xml.ts';

type Plist = PolicyValue | readonly Plist[] | { readonly [key: string]: Plist };

/** The preference domain of each browser on macOS. */
export const preferenceDomains = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
} as const;
export type MacBrowser = keyof typeof preferenceDomains;

/** Any three do: a profile is known by its identifier, and the same ones make a new version replace the old. */
const uuids: Readonly<Record<MacBrowser, readonly [profile: string, browser: string, extension: string]>> = {
  chrome: [
    '5D1F1A52-6C0B-4B53-9B0B-0C6F0E2B7A11',
    '5D1F1A52-6C0B-4B53-9B0B-0C6F0E2B7A12',
    '5D1F1A52-6C0B-4B53-9B0B-0C6F0E2B7A13',
  ],
  edge: [
    '8A3E7D90-2F4C-4E0D-8C55-3B9D51A4E621',
    '8A3E7D90-2F4C-4E0D-8C55-3B9D51A4E622',
    '8A3E7D90-2F4C-4E0D-8C55-3B9D51A4E623',
  ],
  firefox: [
    'C4B2F6E8-91D7-4A3A-A1E6-7F08D2C95B31',
    'C4B2F6E8-91D7-4A3A-A1E6-7F08D2C95B32',
    'C4B2F6E8-91D7-4A3A-A1E6-7F08D2C95B33',
  ],
};

/** A configuration profile that installs Sidenote in a browser and sets its policy. */
export function mobileconfig(deployment: Deployment, browser: MacBrowser): string {
  const [uuid] = uuids[browser];
  const identifier = `sidenote.${browser}`;
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid,
    PayloadDisplayName: `Sidenote in ${preferenceDomains[browser]}`,
    PayloadScope: 'System',
    PayloadContent:
      browser === 'firefox' ? firefoxPayloads(deployment) : chromiumPayloads(deployment, browser),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    ...element('plist', { version: '1.0' }, plist(profile)),
    '',
  ].join('\n');
}

function chromiumPayloads(deployment: Deployment, browser: 'chrome' | 'edge'): Plist[] {
  const { id } = deployment.chromium;
  const domain = preferenceDomains[browser];
  const [, forBrowser, forExtension] = uuids[browser];
  return [
    payload(domain, forBrowser, { ExtensionSettings: { [id]: chromiumInstall(deployment, browser) } }),
    // What an extension reads has a domain of its own.
    payload(`${domain}.extensions.${id}`, forExtension, policyObject(deployment)),
  ];
}

function firefoxPayloads(deployment: Deployment): Plist[] {
  const { id } = deployment.firefox;
  const [, forBrowser] = uuids.firefox;
  return [
    payload(preferenceDomains.firefox, forBrowser, {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [id]: firefoxInstall(deployment) },
      // As JSON: Firefox hands switches of a dictionary on as numbers here.
      '3rdparty': { Extensions: { [id]: JSON.stringify(policyObject(deployment)) } },
    }),
  ];
}

function payload(domain: string, uuid: string, settings: Readonly<Record<string, Plist>>): Plist {
  return {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `sidenote.${domain}`,
    PayloadUUID: uuid,
    ...settings,
  };
}

function plist(value: Plist): string[] {
  if (typeof value === 'string') return textElement('string', {}, value);
  if (typeof value === 'number') return textElement('integer', {}, String(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (isList(value)) return element('array', {}, value.flatMap(plist));
  const entries = Object.entries(value).flatMap(([key, entry]) => [
    ...textElement('key', {}, key),
    ...plist(entry),
  ]);
  return element('dict', {}, entries);
}

function isList(value: Plist): value is readonly Plist[] {
  return Array.isArray(value);
}
