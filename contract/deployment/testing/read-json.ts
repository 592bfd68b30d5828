import { z } from 'zod';
import { chromiumInstall } from '../force-install.ts';
import { chromiumStorage } from './chromium-storage.ts';
import { file, objectsSchema, type Told, type Written } from './written.ts';

const linux = z.strictObject({
  ExtensionSettings: objectsSchema,
  '3rdparty': z.strictObject({ extensions: objectsSchema }),
});

export function fromLinux(from: Written, browser: string): Told {
  const told = linux.parse(JSON.parse(file(from, `linux/${browser}.json`)));
  const { id } = from.deployment.chromium;
  const storage = chromiumStorage(told['3rdparty'].extensions[id] ?? {});
  return { install: told.ExtensionSettings[id], storage };
}

const firefox = z.strictObject({
  policies: z.strictObject({
    ExtensionSettings: objectsSchema,
    '3rdparty': z.strictObject({ Extensions: objectsSchema }),
  }),
});

/** Firefox hands on what is there, whatever it is. */
export function fromPoliciesJson(from: Written): Told {
  const { policies } = firefox.parse(JSON.parse(file(from, 'firefox/policies.json')));
  const { id } = from.deployment.firefox;
  return { install: policies.ExtensionSettings[id], storage: policies['3rdparty'].Extensions[id] ?? {} };
}

const wrapped = z.record(z.string(), z.strictObject({ Value: z.unknown() }));

export function fromGoogle(from: Written): Told {
  const entries = Object.entries(wrapped.parse(JSON.parse(file(from, 'google-admin/policy.json'))));
  const install = objectsSchema.parse(JSON.parse(file(from, 'google-admin/install.json')));
  const values = Object.fromEntries(entries.map(([key, { Value }]) => [key, Value]));
  return { install: install[from.deployment.chromium.id], storage: chromiumStorage(values) };
}

const jamf = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ default: z.unknown().optional() })),
});

/** The form is saved as it comes up. It installs nothing: that is in Jamf's own form for the browser. */
export function fromJamf(from: Written, browser: 'chrome' | 'edge'): Told {
  const { properties } = jamf.parse(JSON.parse(file(from, `macos/jamf-${browser}.json`)));
  const filled = Object.entries(properties).filter(([, property]) => property.default !== undefined);
  const values = Object.fromEntries(filled.map(([key, property]) => [key, property.default]));
  return { install: chromiumInstall(from.deployment, browser), storage: chromiumStorage(values) };
}
