import { policyName } from './admx.ts';
import { type Deployment, type PolicyValue, policyEntries, policyObject } from './deployment.ts';
import { chromiumInstall } from './force-install.ts';
import { xmlText } from './xml.ts';

/** Where Intune keeps what a template's policies are set to, once the template is there under the name Sidenote. */
const CONFIG = './Device/Vendor/MSFT/Policy/Config/Sidenote~Policy~sidenote~';

/** What to enter in Intune as custom settings (OMA-URI), row by row. */
export function intuneText(deployment: Deployment): string {
  const chromium = (['chrome', 'edge'] as const).flatMap((browser) => [
    row(browser, policyName.install(browser), enabled([['update_url', deployment.chromium.updates]])),
    ...policyEntries(deployment).map(([key, value]) =>
      row(browser, policyName.key(browser, key), settingOf(key, value)),
    ),
  ]);
  const firefox = [
    row('firefox', policyName.install('firefox'), enabled(firefoxInstallData(deployment))),
    row('firefox', policyName.firefox, enabled([['policy', JSON.stringify(policyObject(deployment))]])),
  ];
  return [...head(deployment), ...chromium, ...firefox].join('\n');
}

function head(deployment: Deployment): string[] {
  const { id } = deployment.chromium;
  const entry = (browser: 'chrome' | 'edge') =>
    `  ${JSON.stringify({ [id]: chromiumInstall(deployment, browser) })}`;
  return [
    'Sidenote in Intune: custom settings for Windows (Devices, Configuration, New policy, Templates, Custom).',
    'The first row brings the template; the others set its policies. Leave out the browsers you do not have.',
    '',
    'If you set ExtensionSettings elsewhere, for example in the settings catalogue, leave out the rows that end in',
    '_install, and add this to it there. For Google Chrome:',
    entry('chrome'),
    'For Microsoft Edge:',
    entry('edge'),
    '',
    'OMA-URI: ./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Sidenote/Policy/Sidenote',
    'Data type: String',
    'Value: the whole of windows/sidenote.admx',
    '',
  ];
}

function row(category: string, name: string, value: string): string {
  return `OMA-URI: ${CONFIG}${category}/${name}\nData type: String\nValue: ${value}\n`;
}

function settingOf(key: string, value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  if (!Array.isArray(value)) return enabled([[key, String(value)]]);
  // Disabled is the template's word for an empty list.
  return value.length === 0 ? '<disabled/>' : enabled([[key, numbered(value)]]);
}

/** A list in one attribute: number, entry, number, entry, with a sign of private use between them. */
function numbered(list: readonly string[]): string {
  return list.flatMap((entry, at) => [String(at + 1), entry]).join('\uf000');
}

function enabled(data: readonly (readonly [string, string])[]): string {
  const elements = data.map(([id, value]) => `<data id="${id}" value="${attribute(value)}"/>`);
  return `<enabled/>${elements.join('')}`;
}

/** Intune's pages show the sign as a reference, since nobody can see it. */
function attribute(value: string): string {
  return xmlText(value).replaceAll('\uf000', '&#xF000;');
}

function firefoxInstallData({ firefox }: Deployment): [string, string][] {
  return [
    ['install_url', firefox.package],
    ['private_browsing', String(firefox.privateWindows)],
  ];
}
