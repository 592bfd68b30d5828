import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPolicies } from '@sidenote/contract/deployment/browser-json';
import { type Deployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import type { Playground } from '@sidenote/playground/server';
import { theme } from '../../rig/shoot.ts';
import { type Firefox, findFirefox, launchFirefox } from './firefox.ts';

/** What an admin gives one add-on. */
export interface Given {
  readonly id: string;
  /** Where its package is. */
  readonly url: string;
  /** Its managed storage, which the template is made with; absent where the admin set none. */
  readonly policy?: Deployment['policy'];
  /** The same as an admin's editor may leave it: the template takes no key that is misspelt. */
  readonly managed?: object;
  readonly privateWindows?: boolean;
  /** What `ExtensionSettings` says of it in another way. */
  readonly settings?: object;
}

/** A Firefox under an admin's policies, from its first start on. */
export interface ManagedFirefox {
  /** All that it writes to the disk. */
  readonly profile: string;
  /**
   * Starts with policies that force-install these add-ons.
   *
   * @param others what `ExtensionSettings` says of every add-on that it does not name
   */
  start(given: readonly Given[], others?: object): Promise<Firefox>;
  close(): void;
}

/**
 * Makes one with a profile of its own. Its `/etc/firefox` is laid over the machine's `/etc` in a mount namespace that
 * ends with it: no other browser of this machine sees it.
 */
export function makeManagedFirefox(options: { display: string; playground: Playground }): ManagedFirefox {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-firefox-'));
  const policies = join(folder, 'policies.json');
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const executable = join(folder, 'firefox');
  const inside = [
    'mount -t tmpfs tmpfs "$0"',
    'mkdir -p "$0/over/firefox/policies" "$0/work"',
    'cp "$1" "$0/over/firefox/policies/policies.json"',
    'mount -t overlay overlay -o "lowerdir=/etc,upperdir=$0/over,workdir=$0/work" /etc',
    `shift && exec ${findFirefox()} "$@"`,
  ].join(' && ');
  mkdirSync(join(folder, 'etc'));
  const namespace = process.getuid?.() === 0 ? 'unshare -m' : 'unshare -rm';
  const script = `#!/bin/sh\nexec ${namespace} sh -c '${inside}' '${join(folder, 'etc')}' '${policies}' "$@"\n`;
  writeFileSync(executable, script, { mode: 0o755 });
  return {
    profile,
    start: (given, others) => {
      writeFileSync(policies, JSON.stringify(policiesOf(given, others)));
      return launchFirefox({
        ...options,
        profile,
        executable,
        prefs: {
          // Puppeteer switches updates off; Firefox's own add-ons stay as they are.
          'extensions.update.enabled': true,
          'extensions.systemAddon.update.enabled': false,
          // Background pages are looked into long after they have had something to do; milliseconds.
          'extensions.background.idle.timeout': 300_000,
          // Only Mozilla can sign, and only an ESR can be told to go without.
          'xpinstall.signatures.required': false,
          // Packages and updates come from this machine, without TLS.
          'extensions.install.requireSecureOrigin': false,
          'extensions.checkUpdateSecurity': false,
          'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
        },
      });
    },
    close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** The admin's template for each add-on, put together as the guide says. */
function policiesOf(given: readonly Given[], others: object | undefined): object {
  const ExtensionSettings: Record<string, object> = others === undefined ? {} : { '*': others };
  const Extensions: Record<string, object> = {};
  for (const { id, url, policy, managed, privateWindows = false, settings } of given) {
    const firefox = { id, package: url, privateWindows };
    const { policies } = JSON.parse(firefoxPolicies({ ...sampleDeployment, firefox, policy: policy ?? {} }));
    ExtensionSettings[id] = { ...policies.ExtensionSettings[id], ...settings };
    if (policy !== undefined) Object.assign(Extensions, policies['3rdparty'].Extensions);
    if (managed !== undefined) Extensions[id] = managed;
  }
  return { policies: { ExtensionSettings, '3rdparty': { Extensions } } };
}
