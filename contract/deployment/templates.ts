import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { firefoxPolicies, googleAdminPolicy, linuxPolicy } from './browser-json.ts';
import type { Deployment } from './deployment.ts';
import { chromiumInstall } from './force-install.ts';
import { intuneText } from './intune.ts';
import { jamfSchema } from './jamf.ts';
import { json } from './json.ts';
import { mobileconfig } from './mobileconfig.ts';
import { regFile } from './reg-file.ts';
import { chromiumRegistry, firefoxRegistry } from './registry.ts';

/**
 * Every template with an organisation's values, by path. It needs nothing but the values, so that the command and
 * the console give the same files.
 */
export function templates(deployment: Deployment): Readonly<Record<string, string>> {
  return {
    'organisation.json': json(deployment),
    'linux/chrome.json': linuxPolicy(deployment, 'chrome'),
    'linux/chromium.json': linuxPolicy(deployment, 'chromium'),
    'linux/edge.json': linuxPolicy(deployment, 'edge'),
    'firefox/policies.json': firefoxPolicies(deployment),
    'windows/chrome.reg': regFile(merging('Google Chrome'), chromiumRegistry(deployment, 'chrome')),
    'windows/edge.reg': regFile(merging('Microsoft Edge'), chromiumRegistry(deployment, 'edge')),
    'windows/firefox.reg': regFile(merging('Mozilla Firefox'), firefoxRegistry(deployment)),
    'windows/sidenote.admx': admx(deployment),
    'windows/en-US/sidenote.adml': adml(),
    'intune/settings.txt': intuneText(deployment),
    'macos/chrome.mobileconfig': mobileconfig(deployment, 'chrome'),
    'macos/edge.mobileconfig': mobileconfig(deployment, 'edge'),
    'macos/firefox.mobileconfig': mobileconfig(deployment, 'firefox'),
    'macos/jamf-chrome.json': jamfSchema(deployment, 'chrome'),
    'macos/jamf-edge.json': jamfSchema(deployment, 'edge'),
    'google-admin/policy.json': googleAdminPolicy(deployment),
    'google-admin/install.json': json({ [deployment.chromium.id]: chromiumInstall(deployment, 'chrome') }),
  };
}

function merging(browser: string): string[] {
  return [
    `Sidenote in ${browser}.`,
    'If ExtensionSettings is set as one text value as well, the browser takes one of the two: add Sidenote there instead.',
  ];
}
