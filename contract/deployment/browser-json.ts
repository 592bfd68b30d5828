import { type Deployment, policyObject } from './deployment.ts';
import { type ChromiumBrowser, chromiumInstall, firefoxInstall } from './force-install.ts';
import { json } from './json.ts';

/** The file that Chrome, Chromium and Edge read on Linux, in `policies/managed/`. */
export function linuxPolicy(deployment: Deployment, browser: ChromiumBrowser): string {
  const { id } = deployment.chromium;
  return json({
    ExtensionSettings: { [id]: chromiumInstall(deployment, browser) },
    '3rdparty': { extensions: { [id]: policyObject(deployment) } },
  });
}

/** Firefox's `policies.json`, the same on every system. */
export function firefoxPolicies(deployment: Deployment): string {
  const { id } = deployment.firefox;
  return json({
    policies: {
      ExtensionSettings: { [id]: firefoxInstall(deployment) },
      '3rdparty': { Extensions: { [id]: policyObject(deployment) } },
    },
  });
}

/** What goes into "Policy for extensions" of Google's admin console: each value under "Value". */
export function googleAdminPolicy(deployment: Deployment): string {
  const wrapped = Object.entries(policyObject(deployment)).map(([key, Value]) => [key, { Value }]);
  return json(Object.fromEntries(wrapped));
}
