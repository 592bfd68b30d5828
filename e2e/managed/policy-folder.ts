import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../rig/browser.ts';

/** What a managed browser reads its policies from, instead of the machine's own folder. */
export interface PolicyFolder {
  /** Starts Chromium with this folder in place of the machine's. */
  readonly launcher: string;
  /** Writes the policies; a browser that runs follows within seconds. */
  write(policies: object): void;
  /** Installs a file of policies as it is. */
  install(path: string): void;
  /** Takes the file away, as an admin would. */
  remove(): void;
}

/**
 * Makes a folder of policies that only one browser sees: its launcher puts it over `/etc/chromium` in a mount
 * namespace of the browser's own, which ends with it. No other browser of this machine is touched.
 */
export function makePolicyFolder(parent: string): PolicyFolder {
  const folder = join(parent, 'etc');
  const managed = join(folder, 'policies/managed');
  const file = join(managed, 'sidenote.json');
  mkdirSync(managed, { recursive: true });
  // Without it the pages of a force-installed extension close when a debugger comes. A file beside an admin's own.
  writeFileSync(join(managed, 'debugger.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const launcher = join(parent, 'chromium');
  const namespace = process.getuid?.() === 0 ? 'unshare -m' : 'unshare -rm';
  const inside = `mount --bind "$0" /etc/chromium && exec ${findChromium()} "$@"`;
  writeFileSync(launcher, `#!/bin/sh\nexec ${namespace} sh -c '${inside}' '${folder}' "$@"\n`, {
    mode: 0o755,
  });
  // Made elsewhere and moved: a browser that finds no policy for a moment removes the extension.
  const fresh = join(parent, 'policies.json');
  return {
    launcher,
    write: (policies) => {
      writeFileSync(fresh, JSON.stringify(policies));
      renameSync(fresh, file);
    },
    install: (path) => {
      copyFileSync(path, fresh);
      renameSync(fresh, file);
    },
    remove: () => rmSync(file),
  };
}
