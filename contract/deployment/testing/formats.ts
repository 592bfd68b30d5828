import type { Deployment } from '../deployment.ts';
import { chromiumBrowsers, chromiumInstall, firefoxInstall } from '../force-install.ts';
import { fromGoogle, fromJamf, fromLinux, fromPoliciesJson } from './read-json.ts';
import { fromFirefoxProfile, fromProfile } from './read-profile.ts';
import { readReg } from './read-reg.ts';
import { chromiumTold, firefoxTold, intuneRegistry } from './read-registry.ts';
import { file, type Told, type Written } from './written.ts';

/** One way from a template to the browser: what the browser is told, and what it is to be told. */
export interface Format {
  readonly name: string;
  readonly told: (from: Written) => Told;
  readonly install: (deployment: Deployment) => object;
}

const chromium = chromiumBrowsers.map(
  (browser): Format => ({
    name: `${browser} on Linux`,
    told: (from) => fromLinux(from, browser),
    install: (deployment) => chromiumInstall(deployment, browser),
  }),
);

const chromeAndEdge = (['chrome', 'edge'] as const).flatMap((browser): Format[] => {
  const install = (deployment: Deployment) => chromiumInstall(deployment, browser);
  const fromFile = (from: Written) => readReg(file(from, `windows/${browser}.reg`));
  return [
    {
      name: `${browser}’s registry file`,
      told: (from) => chromiumTold(from, browser, fromFile(from)),
      install,
    },
    {
      name: `${browser} by Intune and ADMX`,
      told: (from) => chromiumTold(from, browser, intuneRegistry(from)),
      install,
    },
    { name: `${browser} on macOS`, told: (from) => fromProfile(from, browser), install },
    { name: `${browser} by Jamf`, told: (from) => fromJamf(from, browser), install },
  ];
});

const firefox: readonly Omit<Format, 'install'>[] = [
  { name: 'Firefox’s policies.json', told: fromPoliciesJson },
  {
    name: 'Firefox’s registry file',
    told: (from) => firefoxTold(from, readReg(file(from, 'windows/firefox.reg'))),
  },
  { name: 'Firefox by Intune and ADMX', told: (from) => firefoxTold(from, intuneRegistry(from)) },
  { name: 'Firefox on macOS', told: fromFirefoxProfile },
];

/** Every way there is. */
export const formats: readonly Format[] = [
  ...chromium,
  ...chromeAndEdge,
  ...firefox.map((format): Format => ({ ...format, install: firefoxInstall })),
  {
    name: 'Google’s admin console',
    told: fromGoogle,
    install: (deployment) => chromiumInstall(deployment, 'chrome'),
  },
];
